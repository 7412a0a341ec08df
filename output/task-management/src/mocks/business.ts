/** The rules of the business of the Task Management API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("task-management", {
  rules: {
    "task-management/tasks": {
      links: { customer: ["crm/customers", "customerId"], job: ["jpm/jobs", "jobId"] },
      fields: {
        active: true,
        status: ["pick", 1, 30, "ToDo", 20, "InProgress", 7, "OnHold", 5, "Canceled", 38, "Completed"],
        isClosed: ["in", [".", "status"], "Canceled", "Completed"],
        reportedOn: [
          "if",
          [".", "isClosed"],
          ["-", ["now"], ["wait", 1, 1728000000, 25920000000]],
          ["-", ["now"], ["wait", 2, 3600000, 1209600000]],
        ],
        createdOn: [".", "reportedOn"],
        completeBy: ["+", [".", "reportedOn"], ["wait", 1, 172800000, 1728000000]],
        closedOn: [
          "if",
          [".", "isClosed"],
          ["+", [".", "reportedOn"], ["wait", 1, 3600000, 1209600000]],
          null,
        ],
        descriptionModifiedOn: [
          "some",
          1,
          40,
          ["min", ["now"], ["+", [".", "reportedOn"], ["wait", 2, 0, 172800000]]],
        ],
        descriptionModifiedById: null,
        modifiedOn: [
          "min",
          ["now"],
          [
            "+",
            ["max", [".", "createdOn"], [".", "closedOn"], [".", "descriptionModifiedOn"]],
            ["wait", 1, 0, 86400000],
          ],
        ],
        name: ["any", 1, "Call back about the invoice", "Check the warranty", "Order the part", "Complaint"],
        customerId: ["pick", 1, 80, ["turn"], 20, null],
        customerName: ["link", "customer", "name"],
        jobId: ["if", ["in", [".", "customerId"], null], null, ["some", 1, 75, ["n"]]],
        jobNumber: ["link", "job", "jobNumber"],
        projectId: null,
        taskNumber: ["+", 5000, ["n"]],
        priority: ["any", 1, "Low", "Normal", "High"],
        refundIssued: ["pick", 1, 95, null, 5, 50],
        "comments.createdOn": ["min", ["now"], ["+", ["..", "reportedOn"], ["wait", 1, 3600000, 72000000]]],
        "comments.comment": ["any", 1, "Called, no answer", "Waiting for the vendor", "Done"],
        "attachments.count": 2,
        "attachments.files": 2,
        "attachments.createdOn": [
          "min",
          ["now"],
          ["+", ["..", "reportedOn"], ["wait", 1, 3600000, 72000000]],
        ],
        "subTasksData.count": 2,
        "subTasksData.subTasks": 2,
        "subTasksData.subTasks.name": ["any", 1, "Call the customer", "Ask the office", "Write it down"],
        "subTasksData.subTasks.createdOn": ["..", "reportedOn"],
        "subTasksData.subTasks.assignedDateTime": ["..", "reportedOn"],
        "subTasksData.subTasks.isClosed": ["..", "isClosed"],
        "subTasksData.subTasks.closedOn": ["..", "closedOn"],
        "subTasksData.subTasks.dueDateTime": ["..", "completeBy"],
        "subTasksData.subTasks.active": true,
      },
    },
    "crm/customers": {
      fields: {
        type: ["pick", 1, 80, "Residential", 20, "Commercial"],
        name: [
          "if",
          ["in", [".", "type"], "Commercial"],
          ["text", 1, "{company}"],
          ["text", 2, "{First} {Last}"],
        ],
      },
    },
    "jpm/jobs": {
      owners: ["customerId", "locationId", "projectId"],
      fields: { jobNumber: ["join", "", ["+", 140000, ["n"]]] },
    },
    "settings/employees": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 90, true, 10, false]],
        name: ["text", 1, "{First} {Last}"],
      },
    },
  },
  effects: {
    "tasks.createSubtask": [
      {
        of: "task-management/tasks",
        where: { "record.id": "id" },
        set: {
          subTasksData: {
            count: "=own.subTasksData.count + 1",
            subTasks: {
              "+": {
                subtaskNumber: "=own.subTasksData.count + 1",
                name: "=name",
                isClosed: "=isClosed",
                assignedToId: "=assignedToId",
                dueDateTime: "?=dueDateTime",
                assignedDateTime: "now",
                createdOn: "now",
                active: true,
                isViewed: false,
                closedOn: null,
                comments: [],
              },
              by: "subtaskNumber",
            },
          },
        },
        answer: {
          subtaskNumber: "~=record.subTasksData.count",
          name: "=name",
          isClosed: "=isClosed",
          assignedToId: "=assignedToId",
          dueDateTime: "?=dueDateTime",
          assignedDateTime: "now",
          createdOn: "now",
          active: true,
          isViewed: false,
          closedOn: null,
          comments: [],
          parentTaskId: "=record.id",
        },
      },
    ],
  },
});
