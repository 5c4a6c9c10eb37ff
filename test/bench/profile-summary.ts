/**
 * What a profile of a whole run shows (`node --cpu-prof dist/src/cli/main.js run`), in shares of its processor time. Written by hand when the
 * engine changes materially: a profile is read rather than computed.
 */
export const PROFILE_SUMMARY = `## Waar de tijd zit, en wat verder gaan tegenhoudt

Een profiel van een hele run (790 scenario's, 5363 aanroepen, profiel open-klant-0.9, doel in hetzelfde proces, Node 20), in delen van de processortijd:

| Deel | Aandeel | Ook in de ondergrens |
| :--- | ---: | :--- |
| streams, sockets, timers en microtaken | 16 % | grotendeels |
| referentie-implementatie: beoordelen, bewaren, tonen | 11 % | ja |
| oordelen en rapporten | 9 % | nee |
| profiel: van informatiemodel naar draad en terug, schemacontrole | 8 % | deels |
| stappen en functies van de standaard | 8 % | nee |
| Fastify en node:http, de serverkant | 8 % | ja |
| modules laden | 6 % | deels |
| aanroep voorbereiden, begrenzen, ontleden | 5 % | nee |
| Cucumber: hooks, stappen, berichten | 5 % | nee |
| undici, de clientkant | 5 % | ja |
| geheimen zoeken | 4 % | nee |
| bewijs vastleggen | 4 % | nee |
| geheugen opruimen | 5 % | deels |
| stappen bij hun definitie zoeken | 2 % | nee |
| journaal | 2 % | nee |

Ruim twee vijfde is dus de ondergrens zelf. Er is geen grote post meer over. Wat verder gaan tegenhoudt:

- **Cucumber loopt per stap** door een tiental promises en twee berichten. Zijn AsyncLocalStorage, die tot en met Node 22 elke promise een haak kost, staat alleen aan voor eigen stappen van een gebruiker. Sneller kan alleen met een eigen uitvoerder; dan is het geen Cucumber meer.
- **Elke aanroep wordt helemaal vastgelegd en op geheimen doorzocht**, ook in base64. Dat is een belofte van de toetsset en geen keuze per run.
- **Elk aangemaakt object staat met drie regels in het journaal** voordat de run verder gaat. Zonder dat blijft na een afgebroken proces onbekend wat er nog staat.
- **Negen rapporten** worden na elkaar gemaakt, in een halve seconde. Een tweede proces zou meer geheugen kosten dan het tijd wint.
- **Features en stappen zijn bij het compileren al gelezen en gevonden.** Wat overblijft, is het compileren van de reguliere expressies van Cucumber, één keer per definitie.

\`--parallel\` start geen processen. Scenario's lopen naast elkaar in één proces, elk met een eigen World, eigen gegevens en een eigen uitkomst; wachten op het doel is alles wat zij delen. De langste gaan voorop, zodat aan het eind niet één nog bezig is terwijl de rest wacht. Bij een doel zonder wachttijd wint dat weinig, want het rekenwerk blijft in één draad. Voorbereiding binnen een scenario overlapt niet: de volgorde van het bewijs zou dan van het toeval afhangen.
`;
