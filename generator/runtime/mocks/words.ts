/** The words of plausible values, written for this project. Nobody and no place in particular is meant. */

export const FIRST_NAMES = words(
  "Ada Ben Bianca Carl Dana Diego Elena Frank Gina Hugo Iris Jade Kira Leo Marco Mina Nadia Omar Paula Rosa Simon Tara Vera",
);
export const LAST_NAMES = words(
  "Abbott Alvarez Baker Chen Conley Dietz Ellis Fuentes Garber Hadley Ibarra Keller Lambert Marsh Nolan Okafor Pruitt Ramos Shaw Tanaka Vance Weller Zamora",
);
export const STREETS = list(
  "Alder Street|Birch Lane|Canal Road|Cedar Avenue|Depot Street|Garden Street|Harbor Drive|Lake Road|Maple Street|Mill Road|Oak Avenue|Ridge Road|Willow Lane",
);
/** City, state, the first three digits of its zip codes, area code, whole degrees of latitude and longitude. */
export const CITIES = list(
  "Tampa FL 336 813 28 -82|Austin TX 787 512 30 -98|Phoenix AZ 850 602 33 -112|Columbus OH 432 614 40 -83|Denver CO 802 303 40 -105|Raleigh NC 276 919 36 -79|Omaha NE 681 402 41 -96|Boise ID 837 208 44 -116|Tulsa OK 741 918 36 -96|Fresno CA 937 559 37 -120",
);
export const COMPANIES = list(
  "Brightwater Plumbing|Cedar Ridge Homes|Copperline Supply|Eastgate Dental|Greenfield Bakery|Ironwood Electric|Mayfield Schools|Northwind Heating|Summit Air Supply|Tidewater Parts",
);
export const JOB_SUMMARIES = list(
  "No cooling on the upper floor|Water heater leaks at the base|Breaker trips when the dryer starts|Annual furnace tune-up|Kitchen drain backs up|Thermostat shows no reading|Install a ceiling fan|Replace the sump pump|Low water pressure in the shower|Heat pump is loud at start|Quote for a new panel, 200 amps|Clean coils and replace the filter",
);
export const NOTES = list(
  "Gate code is on file|Call before arrival|Dog in the yard|Parts ordered, back on Tuesday|Prefers mornings|Shutoff is behind the washer|Ladder needed for the attic|Photos are attached",
);
export const ITEMS = list(
  "Condenser fan motor|Dual run capacitor|Gas furnace|Heat pump, 3 ton|Smart thermostat|Water heater, 50 gal|Sump pump|Ball valve, 3/4 in|PEX pipe, 100 ft|GFCI outlet|Breaker, 20 amp|Pleated filter",
);
export const TRADES = list("HVAC|Plumbing|Electrical|Drains|Refrigeration|Water Quality");
export const WORK = list("Service|Install|Maintenance|Repair|Inspection|Sales");
export const CAMPAIGNS = list(
  "Spring tune-up|Door hangers|Neighbor referral|Radio spot|Search ads|Yard signs",
);
export const UNITS = list("Each|Foot|Hour|Box|Pound");
export const TIME_ZONES = list("America/New_York|America/Chicago|America/Denver");
export const STATUSES = list("Open|Scheduled|In Progress|Completed");
export const DAYS = list("Monday|Tuesday|Wednesday|Thursday|Friday");

function words(text: string): readonly [string, ...string[]] {
  return text.split(" ") as [string, ...string[]];
}

function list(text: string): readonly [string, ...string[]] {
  return text.split("|") as [string, ...string[]];
}
