/** The words of plausible values, written for this project. Nobody and no place in particular is meant. */

/** Parts of an entry stand between commas. Of cities: state, first digits of zip codes, area code, whole degrees. */
const LISTS = `first=Ada|Ben|Carl|Dana|Elena|Frank|Gina|Hugo|Iris|Jade|Leo|Nadia|Omar|Rosa|Tara|Vera
last=Abbott|Baker|Chen|Dietz|Ellis|Hadley|Ibarra|Keller|Marsh|Nolan|Okafor|Ramos|Shaw|Tanaka|Vance|Zamora
street=Alder Street|Birch Lane|Canal Road|Cedar Avenue|Harbor Drive|Lake Road|Mill Road|Oak Avenue
city=Tampa,FL,336,813,28,-82|Austin,TX,787,512,30,-98|Phoenix,AZ,850,602,33,-112|Columbus,OH,432,614,40,-83|Denver,CO,802,303,40,-105|Boise,ID,837,208,44,-116
company=Cedar Homes|Copperline Supply|Eastgate Dental|Greenfield Bakery|Northwind Heating
summary=No cooling on the upper floor|Water heater leaks|Breaker trips|Annual furnace tune-up|Kitchen drain backs up|Install a ceiling fan|Heat pump is loud at start
note=Agreed by phone|See the photos|Done as planned|Asked the office|Nothing to add
item=Condenser fan motor|Gas furnace|Heat pump, 3 ton|Smart thermostat|Water heater, 50 gal|Sump pump|Pleated filter
account=Service Revenue,Income,4010|Parts Revenue,Income,4020|Cost of Goods Sold,Expense,5010|Inventory Asset,Asset,1300
place=Main warehouse|North yard|Truck 4|Truck 7
word=Standard|Preferred|Regular|Special|Main|Other
trade=HVAC|Plumbing|Electrical|Drains
work=Service|Install|Maintenance|Repair|Sales
status=Open|Scheduled|Completed
day=Monday|Tuesday|Wednesday|Thursday|Friday`;

export const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  LISTS.split("\n").map((line) => {
    const [name = "", entries = ""] = line.split("=");
    return [name, entries.split("|")];
  }),
);
