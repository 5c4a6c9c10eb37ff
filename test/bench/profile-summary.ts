/**
 * What a profile of a whole run shows (`node --cpu-prof dist/src/cli/main.js run`), in shares of its processor time. Written by hand when the
 * engine changes materially: a profile is read rather than computed.
 */
export const PROFILE_SUMMARY = `## Waar de tijd zit, en wat verder gaan tegenhoudt

Een profiel van een hele run (635 scenario's, 4105 aanroepen, profiel open-klant-0.9, doel in hetzelfde proces, Node 20), in delen van de processortijd:

| Deel | Aandeel | Ook in de ondergrens |
| :--- | ---: | :--- |
| referentie-implementatie: beoordelen, bewaren, tonen | 21 % | ja |
| Fastify en node:http, de serverkant | 9 % | ja |
| undici, de clientkant | 12 % | ja |
| streams, timers, microtaken en het volgen van asynchrone context | 10 % | grotendeels |
| aanroep voorbereiden, begrenzen, ontleden | 6 % | nee |
| Cucumber: hooks, stappen, berichten | 6 % | nee |
| geheimen verbergen en bewijs vastleggen | 6 % | nee |
| profiel: van informatiemodel naar draad en terug, schemacontrole | 5 % | deels |
| stappen en functies van de standaard | 7 % | nee |
| oordelen en rapporten | 4 % | nee |
| stappen bij hun definitie zoeken | 4 % | nee |
| modules laden | 3 % | deels |
| geheugen opruimen | 3 % | deels |
| journaal | 2 % | nee |

Ongeveer de helft is dus de ondergrens zelf. Wat verder gaan tegenhoudt:

- **Cucumber loopt per stap** door AsyncLocalStorage (op Node 20 en 22 kost dat een haak op elke promise), een tijdslimiet en twee berichten. Sneller kan alleen met een eigen uitvoerder; dan is het geen Cucumber meer.
- **Elke aanroep wordt helemaal vastgelegd en op geheimen doorzocht**, ook in base64. Dat is een belofte van de toetsset en geen keuze per run.
- **Elk aangemaakt object staat met drie regels in het journaal** voordat de run verder gaat. Zonder dat blijft na een afgebroken proces onbekend wat er nog staat.
- **Stappen herkennen** kost 112 reguliere expressies per stap; alleen de eerste keer per tekst is duur, maar een gewone run heeft 1200 verschillende teksten.

\`--parallel\` start geen processen. Scenario's lopen naast elkaar in één proces, elk met een eigen World, eigen gegevens en een eigen uitkomst; wachten op het doel is alles wat zij delen. Bij een doel zonder wachttijd wint dat weinig, want het rekenwerk blijft in één draad. Voorbereiding binnen een scenario overlapt niet: de volgorde van het bewijs zou dan van het toeval afhangen.
`;
