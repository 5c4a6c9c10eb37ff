import { buildRegister } from '../../src/requirements/build-register';
import { parseFeature } from '../../src/requirements/feature-source';
import type { RequirementRegister } from '../../src/verdict/report-model';

/** A case with every level, as a feature. */
export const FEATURE = `# language: nl
@C0992 @P1a
Functionaliteit: C0992 Klant belt

  @eis:C0992-01 @verplicht @rev:23-24 @vereist:kc.basis @F2173
  Regel: Een gesprek is te registreren
    Bron: casus C0992 §1

    Voorbeeld: een gesprek
      Gegeven een klantcontact
      Als het klantcontact wordt geregistreerd
      Dan is het op te vragen

    Abstract Scenario: kanaal <kanaal>
      Gegeven een klantcontact
      Als het klantcontact wordt geregistreerd via '<kanaal>'

      Voorbeelden:
        | kanaal   |
        | telefoon |
        | balie    |

  @eis:C0992-02 @aanbevolen @afgeleid @rev:24
  Regel: Een advies
    Bron: casus C0992 §2

    Voorbeeld: advies
      Als het advies wordt gevolgd

  @eis:C0992-03 @optioneel @rev:24 @vereist:kc.zoek
  Regel: Een keuze
    Bron: casus C0992 §3

    Voorbeeld: keuze
      Als de keuze wordt gemaakt

  @eis:C0992-04 @voorstel @rev:23
  Regel: Een voorstel
    Bron: casus C0992 §4

    Voorbeeld: voorstel
      Als het voorstel wordt gevolgd

  @eis:C0992-05 @open-vraag @rev:23-24 @vraagstuk:T09
  Regel: Een open vraag
    Bron: casus C0992 §5

    Voorbeeld: vraag
      Als de vraag wordt gesteld

  @eis:C0992-06 @verplicht @negatief @rev:23 @vereist:bij.zoek
  Regel: Een verbod
    Bron: casus C0992 §6

    Voorbeeld: verbod
      Als het verboden wordt geprobeerd

  @eis:C0992-N1 @niet-toetsbaar @rev:23
  Regel: De medewerker neemt de telefoon op
    Bron: casus C0992 §1
    Reden: een telefoongesprek is over HTTP niet waar te nemen.
`;

export const CLIENT_FEATURE = `# language: nl
@werkt-met
Functionaliteit: KISS

  @eis:W-KISS-01 @consument @stop
  Regel: KISS kan zoeken
    Bron: broncode van KISS

    Voorbeeld: zoeken
      Als KISS zoekt

  @eis:W-KISS-02 @consument @stil
  Regel: KISS raakt niets kwijt
    Bron: broncode van KISS

    Voorbeeld: kwijt
      Als KISS bewaart
`;

export function smallRegister(): RequirementRegister {
  return buildRegister(
    [
      { file: 'features/proef.feature', feature: parseFeature(FEATURE) },
      { file: 'features/kiss.feature', feature: parseFeature(CLIENT_FEATURE) },
    ],
    '9.9.9',
  );
}
