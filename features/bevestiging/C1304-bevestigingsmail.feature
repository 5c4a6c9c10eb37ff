# language: nl
@C1304 @P5
Functionaliteit: C1304 Klant krijgt een bevestigingsmail naar aanleiding van een klantcontact

  Van deze casus bestaat alleen de titel. De eisen zijn afgeleid uit wat elders over verzonden berichten staat. Een gemeente mag bevestigingen
  ook alleen als verzending bij een zaak vastleggen; daarom zijn ze hoogstens aanbevolen, behalve wat het informatiemodel zelf opsomt.

  @eis:C1304-01 @aanbevolen @afgeleid @rev:23-24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T34
  Regel: Een verzonden bevestiging is als eigen klantcontact te registreren
    Bron: besluit 7682, verzonden bericht (beide revisies); gegevenswoordenboek Klantcontact, toelichting (2023-04-18)

    Voorbeeld: bevestiging van een vraag
      Gegeven het klantcontact 'vraag' is geregistreerd
      En een klantcontact 'bevestiging' met:
        | attribuut | waarde                                                           |
        | kanaal    | e-mail                                                           |
        | onderwerp | Bevestiging van uw vraag {eigen kenmerk}                         |
        | inhoud    | Wij hebben uw vraag ontvangen en reageren binnen vijf werkdagen. |
      Als het klantcontact 'bevestiging' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En hebben het klantcontact 'vraag' en het klantcontact 'bevestiging' elk een eigen identificatie

  @eis:C1304-02 @aanbevolen @afgeleid @rev:24 @vereist:bet @F2599 @F5859
  Regel: De ontvanger is betrokkene en nam niet het initiatief
    Bron: vraagstuk 8908, aard van de relatie, en casus C9708 §4 (2024-03-29)

    Voorbeeld: de klant als ontvanger
      Gegeven een betrokkene bij het klantcontact 'bevestiging' met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | nee    |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:C1304-03 @aanbevolen @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: De verzender staat als actor bij de bevestiging
    Bron: basisterminologie §Klantcontact kenmerk 2 (2024-03-29)

    Abstract Scenario: <verzender>
      Gegeven het klantcontact 'vraag' is geregistreerd
      En de organisatorische eenheid 'Klantcontactcentrum' is aan het klantcontact 'vraag' gekoppeld
      En het klantcontact 'bevestiging' is geregistreerd
      En <verzender> is geregistreerd
      Als <verzender> aan het klantcontact 'bevestiging' wordt gekoppeld
      Dan staat bij het klantcontact 'bevestiging' alleen <verzender> als actor

      Voorbeelden:
        | verzender                               |
        | de geautomatiseerde actor 'Mailservice' |
        | de medewerker 'Nicole van Dijk'         |

  @eis:C1304-04 @aanbevolen @afgeleid @rev:24 @vereist:oo.kc @vereist:oo.zoek @F9322 @F9829
  Regel: De bevestiging verwijst naar het contact dat zij bevestigt en is daarvandaan te vinden
    Bron: basisterminologie §Onderwerp 2 (2024-03-29)

    Voorbeeld: de vraag als onderwerp van de bevestiging
      Gegeven het klantcontact 'vraag' is geregistreerd
      En het klantcontact 'bevestiging' is geregistreerd
      En een onderwerpobject met:
        | attribuut                   | waarde                         |
        | wasOnderwerpVanKlantcontact | het klantcontact 'bevestiging' |
        | onderwerpWasKlantcontact    | het klantcontact 'vraag'       |
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En wordt bij zoeken op 'onderwerpWasKlantcontact' alleen het onderwerpobject gevonden
      En is bij het klantcontact 'bevestiging' alleen het onderwerpobject te vinden

  @eis:C1304-05 @aanbevolen @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618
  Regel: Het moment van verzenden wordt bewaard
    Bron: gegevenswoordenboek Klantcontact, Plaatsgevonden op, en vraagstuk 8908, verzenddatum (2024-03-29)

    Voorbeeld: op een seconde nauwkeurig
      Gegeven een klantcontact met:
        | attribuut        | waarde                    |
        | kanaal           | e-mail                    |
        | plaatsgevondenOp | 2024-01-15T09:17:20+01:00 |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'plaatsgevondenOp' gelijk aan wat is geregistreerd

  @eis:C1304-06 @aanbevolen @afgeleid @rev:24 @vereist:kc.basis @vereist:bet @vereist:it.zoek @F2173 @F8618 @F3839
  Regel: Het bevestigde contact en de taken daarbij veranderen niet
    Bron: basisterminologie §Klantcontact kenmerk 7 (2024-03-29)

    Voorbeeld: contact, klant en taak
      Gegeven de betrokkene bij het klantcontact 'vraag' is geregistreerd
      En de interne taak bij het klantcontact 'vraag' is geregistreerd
      En van het klantcontact 'vraag', de betrokkene en de interne taak is de stand genoteerd
      En een klantcontact 'bevestiging' met 'kanaal' 'e-mail'
      Als het klantcontact 'bevestiging' wordt geregistreerd
      Dan zijn het klantcontact 'vraag', de betrokkene en de interne taak ongewijzigd
      En is bij het klantcontact 'vraag' alleen de interne taak te vinden
      En is bij het klantcontact 'bevestiging' geen interne taak te vinden

  @eis:C1304-07 @optioneel @afgeleid @rev:24 @vereist:bij @vereist:bij.zoek @F1975 @F5492
  Regel: De verzonden mail is als bijlage vast te leggen
    Bron: gegevenswoordenboek Bijlage, toelichting, en functie F1975 (2024-03-29)

    Voorbeeld: de mail zelf
      Gegeven de bijlage 'bij de vraag' bij het klantcontact 'vraag' is geregistreerd
      En een bijlage 'verzonden mail' bij het klantcontact 'bevestiging'
      Als de bijlage 'verzonden mail' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het klantcontact 'bevestiging' alleen de bijlage 'verzonden mail' te vinden

  @eis:C1304-08 @aanbevolen @afgeleid @rev:24 @vereist:da.betrokkene @vereist:da.partij @vereist:bet @F6634 @F4936 @F0138
  Regel: Het te gebruiken e-mailadres is te bepalen
    Bron: gegevenswoordenboek Betrokkene, toelichting 1, en casus C9708 §3 (2024-03-29)

    Voorbeeld: het adres bij de betrokkene gaat voor
      Gegeven het digitaal adres 'van de partij' van de persoon 'Jan' is geregistreerd met:
        | attribuut          | waarde              |
        | soortDigitaalAdres | E-mail              |
        | adres              | jan.werk@example.nl |
      En de betrokkene van de persoon 'Jan' is geregistreerd
      En het digitaal adres 'voor dit contact' van de betrokkene is geregistreerd met:
        | attribuut          | waarde             |
        | soortDigitaalAdres | E-mail             |
        | adres              | jan.janssen@VNG.nl |
      Als digitale adressen worden gezocht op 'verstrektDoorBetrokkene' bij de betrokkene
      Dan wordt alleen het digitaal adres 'voor dit contact' gevonden
      En is bij elk gevonden object 'adres' gelijk aan wat is geregistreerd

    Voorbeeld: anders een adres van de partij
      Gegeven het digitaal adres 'van de partij' van de persoon 'Jan' is geregistreerd met:
        | attribuut          | waarde             |
        | soortDigitaalAdres | E-mail             |
        | adres              | jan.janssen@VNG.nl |
      En de betrokkene van de persoon 'Jan' is geregistreerd
      Als digitale adressen worden gezocht op 'verstrektDoorBetrokkene' bij de betrokkene
      Dan wordt niets gevonden
      En is bij de persoon 'Jan' alleen het digitaal adres 'van de partij' te vinden

    @vereist:par.wijzig
    Voorbeeld: het voorkeursadres van de partij
      Gegeven het digitaal adres 'oud' van de persoon is geregistreerd
      En het digitaal adres van de persoon is geregistreerd met:
        | attribuut          | waarde             |
        | soortDigitaalAdres | E-mail             |
        | adres              | jan.janssen@VNG.nl |
      En de persoon is gewijzigd met:
        | attribuut              | waarde             |
        | voorkeursDigitaalAdres | het digitaal adres |
      Als de persoon wordt opgevraagd
      Dan zijn alle geregistreerde gegevens terug te lezen
      En is van de persoon 'voorkeursDigitaalAdres' gelijk aan 'het digitaal adres'

  @eis:C1304-09 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618
  Regel: Of het contact gelukt is kan ja, nee of onbekend zijn
    Bron: gegevenswoordenboek, Indicatie ja nee onbekend, en casus C9708 §4 tabel, Onbekend (2024-03-29)

    Abstract Scenario: <gelukt>
      Gegeven een klantcontact met:
        | attribuut              | waarde   |
        | kanaal                 | e-mail   |
        | indicatieContactGelukt | <gelukt> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'indicatieContactGelukt' gelijk aan wat is geregistreerd

      Voorbeelden:
        | gelukt   |
        | ja       |
        | nee      |
        | onbekend |

  @eis:C1304-10 @aanbevolen @afgeleid @rev:23-24 @vereist:kc.wijzig @F0796
  Regel: Een onbestelbare bevestiging is achteraf als niet gelukt te markeren
    Bron: besluit 8694, later toegevoegde indicatie (2024-03-29); gegevenswoordenboek Klantcontact, Indicatie contact mislukt (2023-04-18)

    Abstract Scenario: van <eerst> naar nee
      Gegeven het klantcontact is geregistreerd met:
        | attribuut              | waarde  |
        | kanaal                 | e-mail  |
        | indicatieContactGelukt | <eerst> |
      Als het klantcontact wordt gewijzigd met 'indicatieContactGelukt' 'nee'
      Dan is van het klantcontact alleen 'indicatieContactGelukt' gewijzigd

      Voorbeelden:
        | eerst    |
        | onbekend |
        | ja       |

  @eis:C1304-11 @open-vraag @afgeleid @rev:23-24 @F2173 @vraagstuk:T34
  Regel: Gemeld wordt of een bevestiging als klantcontact wordt aangenomen
    Bron: besluit 2538, klantcontact of verzending (beide revisies)
    Of een gemeente bevestigingen ook of alleen elders als verzending vastlegt, is over HTTP niet te zien.

    Voorbeeld: een bevestiging
      Gegeven een klantcontact met:
        | attribuut | waarde                   |
        | kanaal    | e-mail                   |
        | onderwerp | Bevestiging van uw vraag |
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C1304-N1 @niet-toetsbaar @rev:23
  Regel: De bevestigingsmail wordt opgesteld en verzonden
    Bron: titel van casus C1304 (2023-04-18)
    Reden: opstellen en verzenden gebeuren buiten het register.

  @eis:C1304-N2 @niet-toetsbaar @rev:23-24
  Regel: Bepaald wordt of er een bevestiging uitgaat of alleen een melding op het scherm
    Bron: titel van casus C1304 (2023-04-18); lijst van casussen §Kanalen, C5254 (2024-03-29)
    Reden: die keuze maakt de gemeente; het register ziet alleen een bevestiging die wordt geregistreerd.
