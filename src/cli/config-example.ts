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
  // "tls": { "pfxFile": "client.p12", "passphraseVariable": "P12_WACHTWOORD", "minimumVersion": "TLSv1.3" }
  // Headers die een gateway vraagt: een vaste waarde, een geheim uit de omgeving of een nieuwe waarde per aanroep:
  // "headers": [{ "name": "X-Gateway-Sleutel", "valueVariable": "GATEWAY_SLEUTEL" }, { "name": "traceparent", "generate": "traceparent" }]
  // Zonder deze instelling gelden HTTPS_PROXY, HTTP_PROXY en NO_PROXY:
  // "proxy": { "url": "http://proxy.voorbeeld.nl:3128", "noProxy": [".intern.voorbeeld.nl"] }

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
  // "conventions": {
  //   "kanalen": { "Telefoon": "TEL" },
  //   "talen": { "nld": "nl" },
  //   "zaak": { "codeObjecttype": "zaak", "codeRegister": "openzaak", "codeSoortObjectId": "uuid" },
  //   "actor": { "codeObjecttype": "mdw", "codeRegister": "obj", "codeSoortObjectId": "email" },
  //   "telefoonnummer": "internationaal"
  // },

  // Wees voorzichtig met een klein doel, en geduldig met een traag:
  // "rate": 10,
  // "limits": { "headersTimeoutMs": 60000, "timeoutMs": 120000, "retryAfterMs": 60000 }
}
`;
