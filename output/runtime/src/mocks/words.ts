/** The words of plausible values, written for this project. Nobody and no place in particular is meant. */

/** Parts of an entry stand between commas. Of cities: state, first digits of zip codes, area code, whole degrees. */
const LISTS = `first=Ada|Ben|Bianca|Carl|Dana|Diego|Elena|Frank|Gina|Hugo|Iris|Jade|Leo|Nadia|Omar|Rosa|Tara|Vera
last=Abbott|Alvarez|Baker|Chen|Conley|Dietz|Ellis|Fuentes|Hadley|Ibarra|Keller|Marsh|Nolan|Okafor|Ramos|Shaw|Tanaka|Vance
street=Alder Street|Birch Lane|Canal Road|Cedar Avenue|Depot Street|Harbor Drive|Lake Road|Mill Road|Oak Avenue
city=Tampa,FL,336,813,28,-82|Austin,TX,787,512,30,-98|Phoenix,AZ,850,602,33,-112|Columbus,OH,432,614,40,-83|Denver,CO,802,303,40,-105|Raleigh,NC,276,919,36,-79|Boise,ID,837,208,44,-116|Tulsa,OK,741,918,36,-96
company=Brightwater Plumbing|Cedar Homes|Copperline Supply|Eastgate Dental|Greenfield Bakery|Ironwood Electric|Northwind Heating
summary=No cooling on the upper floor|Water heater leaks at the base|Breaker trips when the dryer starts|Annual furnace tune-up|Kitchen drain backs up|Thermostat shows no reading|Install a ceiling fan|Heat pump is loud at start
note=Gate code is on file|Call before arrival|Dog in the yard|Parts ordered, back on Tuesday|Prefers mornings|Ladder needed for the attic
item=Condenser fan motor|Dual run capacitor|Gas furnace|Heat pump, 3 ton|Smart thermostat|Water heater, 50 gal|Sump pump|GFCI outlet|Pleated filter
trade=HVAC|Plumbing|Electrical|Drains
work=Service|Install|Maintenance|Repair|Inspection|Sales
campaign=Spring tune-up|Door hangers|Neighbor referral|Radio spot|Yard signs
unit=Each|Foot|Hour|Box
zone=New_York|Chicago|Denver
status=Open|Scheduled|In Progress|Completed
day=Monday|Tuesday|Wednesday|Thursday|Friday
color=#2f6fb5|#3d8f5a|#c8553d`;

export const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  LISTS.split("\n").map((line) => {
    const [name = "", entries = ""] = line.split("=");
    return [name, entries.split("|")];
  }),
);
