/** What `init` writes. Everything but the first lines is commented out: the defaults are good. */
export const CONFIG_EXAMPLE = `{
  "$schema": "./node_modules/klantinteracties-conformance/schemas/config.schema.json",

  // Basisadres van het doel, tot en met de versie. Kies een testomgeving.
  "url": "https://klant.acc.voorbeeld.nl/klantinteracties/api/v1",

  // Het token staat in de omgevingsvariabele die hier genoemd is, nooit in dit bestand.
  "authentication": { "scheme": "token", "tokenVariable": "KLANTINTERACTIES_TOKEN" }

  // Andere vormen van aanmelden:
  // "authentication": { "scheme": "zgw-jwt", "clientId": "toets", "secretVariable": "ZGW_SECRET" }
  // "authentication": { "scheme": "basic", "username": "toets", "passwordVariable": "WACHTWOORD" }
  // "authentication": { "scheme": "api-key", "header": "X-Api-Key", "keyVariable": "API_SLEUTEL" }
  // Clientcertificaat en eigen certificaatautoriteit (paden vanaf deze map):
  // "tls": { "caFile": "ca.pem", "certificateFile": "client.pem", "keyFile": "client.key" }

  // Zonder profiel herkent de kit het aan de antwoorden.
  // "profile": "open-klant-0.9"

  // Wat het doel niet heeft, en wat het juist wel opgeeft:
  // "capabilities": { "absent": ["bij", "bij.zoek"] },
  // "optional": ["C0992-10"],
  // "classes": ["P1a"],

  // Voor het rapport:
  // "product": { "name": "Naam", "version": "1.0", "supplier": "Leverancier" },
  // "operator": "Gemeente Voorbeeld",

  // Codes die dit doel gebruikt in plaats van de namen uit de standaard:
  // "conventions": { "kanalen": { "Telefoon": "TEL" } },

  // Wees voorzichtig met een klein doel:
  // "rate": 10,
  // "limits": { "timeoutMs": 30000 }
}
`;
