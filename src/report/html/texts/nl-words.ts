import type { Impact } from '../../../../generated/types';
import type { ClientVerdict, Level, OverallVerdict, Revision, Verdict } from '../../../verdict/report-model';
import { CLIENT_LABEL, OVERALL_LABEL, VERDICT_LABEL } from '../../labels';

/** Dutch names of verdicts and levels, and what they mean to someone who sees them for the first time. */
export const nlWords = {
  overall: OVERALL_LABEL,
  verdict: { ...VERDICT_LABEL, fout: 'fout in de toets' } satisfies Record<Verdict, string>,
  client: CLIENT_LABEL,
  level: {
    verplicht: 'verplicht',
    aanbevolen: 'aanbevolen',
    optioneel: 'optioneel',
    voorstel: 'voorstel',
    'open-vraag': 'open vraag',
    'niet-toetsbaar': 'niet toetsbaar',
    consument: 'toepassing',
    later: 'later toegevoegd',
  } satisfies Record<Level, string>,
  revision: { '23': '2023', '24': '2024', '23+24': '2023 en 2024' } satisfies Record<Revision, string>,
  impact: {
    stop: 'de toepassing werkt niet',
    fout: 'de toepassing maakt fouten',
    stil: 'de toepassing mist iets, zonder melding',
  } satisfies Record<Impact, string>,
  overallMeaning: {
    conform: 'Alle verplichte eisen zijn getoetst en kloppen.',
    'gedeeltelijk-conform': 'Wat is getoetst, klopt. Maar een deel is niet getoetst of zit niet in het product.',
    'niet-conform': 'Minstens één verplichte eis klopt niet, of kon door een eerdere fout van het product niet worden getoetst.',
    'niet-vastgesteld': 'Er is geen oordeel. De toets is niet uitgevoerd of niet goed verlopen. Dit zegt niets over het product.',
  } satisfies Record<OverallVerdict, string>,
  verdictMeaning: {
    voldoet: 'Alle voorbeelden bij de eis gingen goed.',
    'voldoet-niet': 'Het product doet iets anders dan de eis zegt.',
    geblokkeerd: 'De eis kon niet worden getoetst, omdat een eerdere stap al misging.',
    'niet-ondersteund': 'De leverancier geeft op dat het product dit niet kan.',
    'niet-getoetst': 'De eis is in deze toets niet uitgevoerd.',
    'niet-toetsbaar': 'Van buitenaf, via de API, is dit niet te zien.',
    waargenomen: 'De standaard laat dit open. Het rapport zegt alleen wat het product doet.',
    fout: 'De toets zelf of de omgeving faalde. Dit zegt niets over het product.',
  } satisfies Record<Verdict, string>,
  levelMeaning: {
    verplicht: 'Telt mee voor het oordeel.',
    aanbevolen: 'De standaard raadt dit aan. Telt niet mee voor het oordeel.',
    optioneel: 'Hoeft niet. Telt mee als de leverancier opgeeft dat het product dit kan.',
    voorstel: 'Een voorstel dat nog geen norm is. Telt niet mee.',
    'open-vraag': 'De standaard is hier niet duidelijk. Telt niet mee.',
    'niet-toetsbaar': 'Hoort bij de casus, maar is via de API niet te zien.',
    consument: 'Iets dat een bestaande toepassing nodig heeft. Telt niet mee voor het oordeel.',
    later: 'Hoort niet bij de eisenset waarop is geoordeeld. Is wel getoetst, maar telt niet mee.',
  } satisfies Record<Level, string>,
  clientMeaning: {
    werkt: 'Alles wat deze toepassing nodig heeft, klopt.',
    'werkt-met-gebreken': 'De toepassing werkt, maar niet alles gaat goed.',
    'werkt-niet': 'De toepassing kan niet met dit product werken.',
    'niet-vastgesteld': 'Dit is niet of niet helemaal getoetst.',
  } satisfies Record<ClientVerdict, string>,
};
