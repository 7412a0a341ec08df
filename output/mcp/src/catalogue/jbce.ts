/** Operations of Job Booking, each as JSON. Generated; do not edit. */
export const jbceOperations: readonly string[] = [
  '{"call":"jbce.callReasons.list","id":"CallReasons_Get","method":"GET","path":"/jbce/v2/tenant/{tenant}/call-reasons","says":"List call reasons.","query":["page","pageSize","includeTotal","active","createdBefore","createdOnOrAfter","modifiedBefore","modifiedOnOrAfter","sort"],"rows":"pages","scopes":["tn.jbce.callreasons:r"],"fields":"id name isLead active createdOn modifiedOn"}',
];
