/** The words of plausible values, written for this project. Nobody and no place in particular is meant. */

export const FIRST_NAMES = words(
  "Ada Aaron Alma Ben Bianca Carl Carmen Dana Diego Elena Eric Faye Frank Gina Grant Hana Hugo Iris Ivan Jade Jonas Kira Leo Lena Marco Mina Nadia Noel Olga Omar Paula Pedro Quinn Rosa Ruben Sara Simon Tara Tomas Vera",
);
export const LAST_NAMES = words(
  "Abbott Alvarez Baker Barros Chen Conley Dietz Doyle Ellis Farrow Fuentes Garber Grady Hadley Horvat Ibarra Jansen Keller Kowal Lambert Lindqvist Marsh Mendez Nolan Okafor Ortega Pruitt Quigley Ramos Rourke Sandoval Shaw Tanaka Tilman Underhill Vance Weller Yates Zamora Zeller",
);
export const STREETS = list(
  "Alder Street|Birch Lane|Canal Road|Cedar Avenue|Chapel Hill Road|Depot Street|Elm Court|Foundry Way|Garden Street|Harbor Drive|Juniper Lane|Lakeview Drive|Maple Street|Mill Road|Oak Avenue|Orchard Way|Park Place|Quarry Road|Ridge Road|Sycamore Drive|Walnut Street|Willow Court",
);
/** City, state, the first three digits of its zip codes, area code, whole degrees of latitude and longitude. */
export const CITIES = list(
  "Tampa FL 336 813 28 -82|Austin TX 787 512 30 -98|Phoenix AZ 850 602 33 -112|Columbus OH 432 614 40 -83|Denver CO 802 303 40 -105|Raleigh NC 276 919 36 -79|Nashville TN 372 615 36 -87|Omaha NE 681 402 41 -96|Boise ID 837 208 44 -116|Tucson AZ 857 520 32 -111|Tulsa OK 741 918 36 -96|Fresno CA 937 559 37 -120|Albany NY 122 518 43 -74|Macon GA 312 478 33 -84",
);
export const COMPANIES = list(
  "Brightwater Plumbing|Cedar Ridge Properties|Copperline Supply|Eastgate Dental|Four Corners Realty|Greenfield Bakery|Hillcrest Apartments|Ironwood Electric|Lantern Street Cafe|Mayfield Schools|Northwind Heating|Pinecrest Hotel|Redbrick Storage|Silverlake Clinic|Summit Air Supply|Tidewater Parts",
);
export const JOB_SUMMARIES = list(
  "No cooling on the upper floor, unit runs all day|Water heater leaks at the base|Breaker trips when the dryer starts|Annual furnace tune-up|Kitchen drain backs up|Thermostat shows no reading|Install a ceiling fan in the den|Replace the sump pump|Low water pressure in the shower|Heat pump is loud at start|Toilet runs without end|Outlet in the garage is dead|Check the refrigerant charge|Quote for a new panel, 200 amps|Gas smell near the boiler|Clean coils and replace the filter",
);
export const NOTES = list(
  "Gate code is on file|Call before arrival|Dog in the yard|Parts ordered, back on Tuesday|Customer prefers mornings|Filter size is 16 by 25|Shutoff is behind the washer|Ladder needed for the attic|Photos are attached|Approved by phone",
);
export const ITEMS = list(
  "Condenser fan motor|Dual run capacitor|Gas furnace, 80000 BTU|Heat pump, 3 ton|Smart thermostat|Tank water heater, 50 gal|Tankless water heater|Sump pump, 1/2 hp|Ball valve, 3/4 in|PEX pipe, 100 ft|GFCI outlet|Breaker, 20 amp|Pleated filter|Drain cable|Ignitor|Expansion valve",
);
export const TRADES = list("HVAC|Plumbing|Electrical|Drains|Refrigeration|Water Quality");
export const WORK = list("Service|Install|Maintenance|Repair|Inspection|Sales");
export const CAMPAIGNS = list(
  "Spring tune-up|Door hangers|Neighbor referral|Radio spot|Search ads|Summer cooling|Trade show|Yard signs",
);
export const UNITS = list("Each|Foot|Hour|Box|Pound");
export const TIME_ZONES = list("America/New_York|America/Chicago|America/Denver|America/Los_Angeles");

function words(text: string): readonly [string, ...string[]] {
  return text.split(" ") as [string, ...string[]];
}

function list(text: string): readonly [string, ...string[]] {
  return text.split("|") as [string, ...string[]];
}
