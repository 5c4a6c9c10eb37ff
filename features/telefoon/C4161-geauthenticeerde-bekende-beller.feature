# language: nl
@C4161 @P1a
Functionaliteit: C4161 Geauthenticeerde, bekende klant belt en de medewerker ziet het klantbeeld

  Van deze casus bestaat alleen de titel. De eisen zijn afgeleid uit de functies waarmee een klantbeeld is op te bouwen: wie dit is, hoe de
  klant te bereiken is, welke contacten er waren en wat er nog loopt. Waaruit een klantbeeld moet bestaan zegt de standaard niet.

  @eis:C4161-01 @verplicht @afgeleid @rev:23-24 @vereist:pid.zoek @vereist:par @F7927 @F5817 @F0138 @vraagstuk:T01
  Regel: Een geauthenticeerde beller is op externe identificatie als partij te vinden
    Bron: functies F7927 en F5817 en casus C1767 (2024-03-29); functie F0138 (2023-04-18)

    Voorbeeld: burgerservicenummer
      Gegeven de persoon 'Jan Janssen' is geregistreerd
      En de partij-identificator 'bsn Jan' van de persoon 'Jan Janssen' is geregistreerd
      En de partij-identificator 'bsn Anna' van de persoon 'Anna' is geregistreerd
      Als partij-identificatoren worden gezocht op 'partijIdentificator' van de partij-identificator 'bsn Jan'
      Dan wordt alleen de partij-identificator 'bsn Jan' gevonden
      En leidt het gevondene naar de persoon 'Jan Janssen'
      En is de persoon 'Jan Janssen' op te vragen

  @eis:C4161-02 @verplicht @afgeleid @rev:23-24 @vereist:par.zoek @F7927 @F0138
  Regel: Een beller is op partijnummer te vinden
    Bron: functie F7927 (2024-03-29); functie F0138 en besluit 9045 (2023-04-18)

    Voorbeeld: het nummer van de partij
      Gegeven de persoon 'Jan Janssen' is geregistreerd met 'nummer' '{uniek nummer}'
      En de persoon 'Anna' is geregistreerd met 'nummer' '{ander uniek nummer}'
      Als partijen worden gezocht op 'nummer' van de persoon 'Jan Janssen'
      Dan wordt alleen de persoon 'Jan Janssen' gevonden

  @eis:C4161-03 @verplicht @afgeleid @rev:24 @vereist:par @F0138
  Regel: De gegevens van de gevonden partij zijn op te vragen
    Bron: functie F0138 en casus C1767 (2024-03-29)

    Abstract Scenario: geheimhouding <geheim>
      Gegeven de persoon is geregistreerd met:
        | attribuut                         | waarde   |
        | contactnaam.voorletters           | J.       |
        | contactnaam.voornaam              | Jan      |
        | contactnaam.voorvoegselAchternaam | van den  |
        | contactnaam.achternaam            | Janssen  |
        | voorkeurstaal                     | nld      |
        | indicatieGeheimhouding            | <geheim> |
        | indicatieActief                   | ja       |
      Als de persoon wordt opgevraagd
      Dan zijn alle geregistreerde gegevens terug te lezen

      Voorbeelden:
        | geheim |
        | nee    |
        | ja     |

  @eis:C4161-04 @verplicht @afgeleid @rev:24 @vereist:da.partij @vereist:par.wijzig @F6634 @F0138 @F2158 @vraagstuk:T17
  Regel: De bereikbaarheidsgegevens en de voorkeur van de partij zijn op te vragen
    Bron: functie F6634 en basisterminologie §Partij (2024-03-29)

    Voorbeeld: alle digitale adressen
      Gegeven het digitaal adres 'telefoon' van de persoon 'Jan Janssen' is geregistreerd met 'adres' '0612345678'
      En het digitaal adres 'e-mail' van de persoon 'Jan Janssen' is geregistreerd met:
        | attribuut          | waarde               |
        | soortDigitaalAdres | E-mail               |
        | adres              | jan.janssen@VNG.nl   |
        | omschrijving       | Mailadres op het werk |
      En het digitaal adres 'van Anna' van de persoon 'Anna' is geregistreerd
      Als digitale adressen worden gezocht op 'verstrektDoorPartij' bij de persoon 'Jan Janssen'
      Dan worden alleen het digitaal adres 'telefoon' en het digitaal adres 'e-mail' gevonden
      En is bij elk gevonden object 'adres' gelijk aan wat is geregistreerd

    Voorbeeld: de voorkeur
      Gegeven het digitaal adres 'telefoon' van de persoon 'Jan Janssen' is geregistreerd
      En het digitaal adres 'e-mail' van de persoon 'Jan Janssen' is geregistreerd met:
        | attribuut          | waarde             |
        | soortDigitaalAdres | E-mail             |
        | adres              | jan.janssen@VNG.nl |
      En de persoon 'Jan Janssen' is gewijzigd met:
        | attribuut              | waarde                      |
        | voorkeursDigitaalAdres | het digitaal adres 'e-mail' |
      Als de persoon 'Jan Janssen' wordt opgevraagd
      Dan zijn alle geregistreerde gegevens terug te lezen

  @eis:C4161-05 @verplicht @afgeleid @rev:24 @vereist:bet @vereist:kc.basis @F4936 @F3896 @F8618 @F2084
  Regel: Alle klantcontacten van de partij zijn te verzamelen
    Bron: functies F3896 §via partij, F4936 en F2084 (2024-03-29)

    Voorbeeld: drie contacten
      Gegeven de persoon 'Jan Janssen' is geregistreerd
      En de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam    | plaatsgevondenOp          |
        | januari | 2023-01-10T09:15:00+01:00 |
        | maart   | 2023-03-01T10:00:00+01:00 |
        | april   | 2023-04-04T16:40:00+02:00 |
      Als de klantcontacten van de persoon 'Jan Janssen' worden verzameld
      Dan worden alleen het klantcontact 'januari', het klantcontact 'maart' en het klantcontact 'april' gevonden

  @eis:C4161-06 @verplicht @afgeleid @rev:24 @vereist:bet @F4936 @F3896
  Regel: Contacten van een ander komen niet in het overzicht
    Bron: afgeleid uit functies F4936 en F3896 (2024-03-29) en besluit 0862 (2023-04-18)

    Voorbeeld: twee partijen
      Gegeven de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam    | onderwerp                  |
        | van Jan | Afvalinzameling rond kerst |
      En de klantcontacten van de persoon 'Anna' zijn geregistreerd:
        | naam     | onderwerp                  |
        | van Anna | Afvalinzameling rond kerst |
      Als de klantcontacten van de persoon 'Jan Janssen' worden verzameld
      Dan wordt alleen het klantcontact 'van Jan' gevonden
      En is van de persoon 'Anna' alleen het klantcontact 'van Anna' te verzamelen

  @eis:C4161-07 @verplicht @afgeleid @rev:23-24 @vereist:bet @vereist:da.betrokkene @F4936 @F5859 @F6634
  Regel: Een anoniem contact met hetzelfde nummer telt niet mee in het klantbeeld
    Bron: afgeleid uit besluit 3485 (2023-04-18); casus C9853 §4 en casus C1199 §4 (2024-03-29)

    Voorbeeld: hetzelfde telefoonnummer
      Gegeven het digitaal adres van de persoon 'Jan Janssen' is geregistreerd met 'adres' '0612345678'
      En de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam    | onderwerp                  |
        | van Jan | Afvalinzameling rond kerst |
      En de betrokkene 'anoniem' bij het klantcontact 'anoniem' is geregistreerd
      En het digitaal adres 'anoniem' van de betrokkene 'anoniem' is geregistreerd met 'adres' '0612345678'
      Als de klantcontacten van de persoon 'Jan Janssen' worden verzameld
      Dan wordt alleen het klantcontact 'van Jan' gevonden
      En is van de betrokkene 'anoniem' 'wasPartij' leeg

  @eis:C4161-08 @verplicht @afgeleid @rev:23-24 @vereist:par @vereist:bet @F4936
  Regel: Contacten uit de ene hoedanigheid zijn niet zichtbaar in de andere
    Bron: besluit 0862 (beide revisies)

    Voorbeeld: Henk de Bruin als burger en namens een bedrijf
      Gegeven de persoon 'Henk als burger' is geregistreerd met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Henk   |
        | contactnaam.voorvoegselAchternaam | de     |
        | contactnaam.achternaam            | Bruin  |
      En de organisatie is geregistreerd met 'naam' 'Graafmachines Alblasserdam v.o.f.'
      En de contactpersoon 'Henk namens het bedrijf' is geregistreerd met:
        | attribuut                         | waarde         |
        | contactnaam.voornaam              | Henk           |
        | contactnaam.voorvoegselAchternaam | de             |
        | contactnaam.achternaam            | Bruin          |
        | werkteVoorPartij                  | de organisatie |
      En de klantcontacten van de persoon 'Henk als burger' zijn geregistreerd:
        | naam  | onderwerp                  |
        | privé | Afvalinzameling rond kerst |
      En de klantcontacten van de contactpersoon 'Henk namens het bedrijf' zijn geregistreerd:
        | naam     | onderwerp                             |
        | zakelijk | Voorwaarden vergunningsvrije dakkapel |
      Als de klantcontacten van de persoon 'Henk als burger' worden verzameld
      Dan wordt alleen het klantcontact 'privé' gevonden
      En is van de contactpersoon 'Henk namens het bedrijf' alleen het klantcontact 'zakelijk' te verzamelen

  @eis:C4161-09 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F8618
  Regel: De contacten zijn te ordenen op het moment waarop ze plaatsvonden
    Bron: besluit 8694, eerste user story, en gegevenswoordenboek Klantcontact (2024-03-29)

    Voorbeeld: drie momenten
      Gegeven de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam    | plaatsgevondenOp          |
        | maart   | 2023-03-01T10:00:00+01:00 |
        | januari | 2023-01-10T09:15:00+01:00 |
        | april   | 2023-04-04T16:40:00+02:00 |
      Als de klantcontacten van de persoon 'Jan Janssen' worden verzameld
      Dan zijn het klantcontact 'januari', het klantcontact 'maart' en het klantcontact 'april' op te vragen
      En wordt gemeld in welke volgorde van 'plaatsgevondenOp' het resultaat staat

  @eis:C4161-10 @optioneel @afgeleid @rev:24 @vereist:kc.zoek @F2084 @F3896
  Regel: Het overzicht is te beperken op periode en kanaal
    Bron: functie F2084, aanvullend filteren (2024-03-29)

    Voorbeeld: alleen telefoon
      Gegeven het klantcontact 'telefoon' is geregistreerd met:
        | attribuut | waarde          |
        | onderwerp | Dakkapel {merk} |
        | kanaal    | Telefoon        |
      En het klantcontact 'balie' is geregistreerd met:
        | attribuut | waarde          |
        | onderwerp | Dakkapel {merk} |
        | kanaal    | balie           |
      Als klantcontacten worden gezocht op:
        | attribuut | waarde          |
        | onderwerp | Dakkapel {merk} |
        | kanaal    | Telefoon        |
      Dan wordt alleen het klantcontact 'telefoon' gevonden

    Voorbeeld: alleen maart en april
      Gegeven het klantcontact 'januari' is geregistreerd met:
        | attribuut        | waarde                    |
        | onderwerp        | Dakkapel {merk}           |
        | plaatsgevondenOp | 2023-01-10T09:15:00+01:00 |
      En het klantcontact 'april' is geregistreerd met:
        | attribuut        | waarde                    |
        | onderwerp        | Dakkapel {merk}           |
        | plaatsgevondenOp | 2023-04-04T16:40:00+02:00 |
      Als klantcontacten met 'onderwerp' 'Dakkapel {merk}' worden gezocht van '2023-03-01T00:00:00+01:00' tot en met '2023-04-30T23:59:59+02:00'
      Dan wordt alleen het klantcontact 'april' gevonden

  @eis:C4161-11 @aanbevolen @afgeleid @rev:23-24 @vereist:it.zoek @F3839
  Regel: Openstaande taken bij die contacten zijn op te vragen
    Bron: afgeleid uit functies F3839 §Zoek-argumenten (2024-03-29) en F8618 (2023-04-18)

    Voorbeeld: één open en één verwerkte taak
      Gegeven de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam  | onderwerp                             |
        | maart | Voorwaarden vergunningsvrije dakkapel |
      En de interne taak 'open' bij het klantcontact 'maart' is geregistreerd
      En de interne taak 'verwerkt' bij het klantcontact 'maart' is geregistreerd met 'status' 'verwerkt'
      En de interne taak 'van een ander' bij het klantcontact 'ander' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut                    | waarde                   |
        | aanleidinggevendKlantcontact | het klantcontact 'maart' |
        | status                       | te verwerken             |
      Dan wordt alleen de interne taak 'open' gevonden

  @eis:C4161-12 @aanbevolen @afgeleid @rev:23-24 @vereist:oo.zaak @vereist:oo.zoek @F9829
  Regel: Zaken waarover de contacten gingen zijn op te vragen
    Bron: afgeleid uit basisterminologie §Onderwerp (2024-03-29) en besluit 4237 (2023-04-18)

    Voorbeeld: één zaak
      Gegeven de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam  | onderwerp                             |
        | maart | Voorwaarden vergunningsvrije dakkapel |
      En het onderwerpobject 'zaak' bij het klantcontact 'maart' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'van een ander' bij het klantcontact 'ander' is geregistreerd
      Als onderwerpobjecten worden gezocht op 'wasOnderwerpVanKlantcontact' bij het klantcontact 'maart'
      Dan wordt alleen het onderwerpobject 'zaak' gevonden
      En is bij elk gevonden object 'objectidentificator' gelijk aan wat is geregistreerd

  @eis:C4161-13 @aanbevolen @afgeleid @rev:24 @vereist:kc.basis @F8618
  Regel: Bij elk contact is zichtbaar of het vertrouwelijk is
    Bron: afgeleid uit gegevenswoordenboek Klantcontact, Vertrouwelijk, en de ontwikkeling van SIM 0.0.1 naar 0.0.2 (2024-03-29)

    Abstract Scenario: vertrouwelijk <vertrouwelijk>
      Gegeven het klantcontact is geregistreerd met 'vertrouwelijk' '<vertrouwelijk>'
      Als het klantcontact wordt opgevraagd
      Dan zijn alle geregistreerde gegevens terug te lezen

      Voorbeelden:
        | vertrouwelijk |
        | ja            |
        | nee           |

    Voorbeeld: een vertrouwelijk contact in het overzicht
      Gegeven de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam          | vertrouwelijk |
        | vertrouwelijk | ja            |
        | gewoon        | nee           |
      Als de klantcontacten van de persoon 'Jan Janssen' worden verzameld
      Dan wordt gemeld of het klantcontact 'gewoon' is gevonden
      En wordt gemeld of het klantcontact 'vertrouwelijk' is gevonden

  @eis:C4161-14 @aanbevolen @afgeleid @rev:24 @vereist:par.wijzig @F2158 @F0138
  Regel: Een niet-actieve partij blijft vindbaar en is als zodanig herkenbaar
    Bron: afgeleid uit gegevenswoordenboek Partij, Indicatie actief, en besluit 8694 (2024-03-29)

    Voorbeeld: niet meer actief
      Gegeven de persoon 'Jan Janssen' is geregistreerd met 'indicatieActief' 'ja'
      Als de persoon 'Jan Janssen' wordt gewijzigd met 'indicatieActief' 'nee'
      Dan is van de persoon 'Jan Janssen' alleen 'indicatieActief' gewijzigd

  @eis:C4161-15 @verplicht @afgeleid @rev:23-24 @vereist:pid.zoek @vereist:par.zoek @F7927 @F5817
  Regel: Een zoekvraag zonder treffer geeft een leeg resultaat
    Bron: afgeleid uit functie F7927 (beide revisies)

    Voorbeeld: een ongebruikt partijnummer
      Gegeven de persoon 'Jan Janssen' is geregistreerd met 'nummer' '{uniek nummer}'
      Als partijen worden gezocht op 'nummer' '{ongebruikt uniek nummer}'
      Dan wordt niets gevonden
      En wordt bij zoeken op 'nummer' alleen de persoon 'Jan Janssen' gevonden

    Voorbeeld: een ongebruikt burgerservicenummer
      Gegeven de partij-identificator van de persoon 'Jan Janssen' is geregistreerd
      Als partij-identificatoren worden gezocht op:
        | attribuut                         | waarde           |
        | partijIdentificator.objecttype    | Ingeschreven NP  |
        | partijIdentificator.soortObjectId | BSN              |
        | partijIdentificator.objectId      | {ongebruikt bsn} |
        | partijIdentificator.register      | BRP              |
      Dan wordt niets gevonden
      En wordt bij zoeken op 'partijIdentificator' alleen de partij-identificator gevonden

  @eis:C4161-16 @verplicht @afgeleid @rev:24 @vereist:kc.basis @vereist:bet @F2173 @F2599 @F4936
  Regel: Het lopende gesprek komt na registratie in het overzicht van de partij
    Bron: afgeleid uit functie F2173 §betrokkene (2024-03-29)

    Voorbeeld: het vierde contact
      Gegeven de klantcontacten van de persoon 'Jan Janssen' zijn geregistreerd:
        | naam    | plaatsgevondenOp          |
        | januari | 2023-01-10T09:15:00+01:00 |
        | maart   | 2023-03-01T10:00:00+01:00 |
        | april   | 2023-04-04T16:40:00+02:00 |
      En een betrokkene 'nu' bij het klantcontact 'nu' met als 'wasPartij' de persoon 'Jan Janssen'
      Als de betrokkene 'nu' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En zijn van de persoon 'Jan Janssen' alleen het klantcontact 'januari', het klantcontact 'maart', het klantcontact 'april' en het klantcontact 'nu' te verzamelen

  @eis:C4161-17 @open-vraag @afgeleid @rev:23 @vereist:par @F0138
  Regel: Gemeld wordt of alleen gevraagde gegevens worden teruggegeven
    Bron: functie F0138 (2023-04-18); functie F2084 (2024-03-29)

    Voorbeeld: alleen de voorkeurstaal
      Gegeven de persoon is geregistreerd
      Als van de persoon alleen 'voorkeurstaal' wordt opgevraagd
      Dan wordt gemeld of alleen 'voorkeurstaal' wordt teruggegeven

  @eis:C4161-18 @open-vraag @afgeleid @rev:23-24 @vereist:par.zoek @F7927
  Regel: Gemeld wordt op welke kenmerken partijen te zoeken zijn
    Bron: functie F7927, ongewenst (beide revisies), tegenover functies F4936 en F3896, voorbeeld met achternaam (2024-03-29)

    Abstract Scenario: <kenmerk>
      Gegeven de persoon 'Jan Janssen' is geregistreerd met '<kenmerk>' '<waarde>'
      Als partijen worden gezocht op '<kenmerk>' '<waarde>'
      Dan wordt gemeld of dit wordt geaccepteerd
      En wordt gemeld of de persoon 'Jan Janssen' is gevonden

      Voorbeelden:
        | kenmerk                  | waarde                       |
        | contactnaam.achternaam   | Janssen-{merk}               |
        | bezoekadres.adresregel1  | Van Puffelenstraat 23 {merk} |

  @eis:C4161-N1 @niet-toetsbaar @rev:23-24
  Regel: De beller wordt aan de telefoon geauthenticeerd met voldoende zekerheid
    Bron: titel van casus C4161; besluit 6881 (2023-04-18)
    Reden: het vaststellen van de identiteit gebeurt buiten het register.

  @eis:C4161-N2 @niet-toetsbaar @rev:23-24
  Regel: Het klantbeeld wordt getoond en gecombineerd met gegevens uit andere domeinen
    Bron: titel van casus C4161; basisterminologie §Partijgegevens en domeinspecifieke gegevens (2024-03-29)
    Reden: tonen en combineren doet de voorkant; het register levert alleen zijn eigen gegevens.

  @eis:C4161-N3 @niet-toetsbaar @rev:23-24
  Regel: Een klantbeeld bevat alleen gegevens die er rechtmatig in mogen staan
    Bron: uitgangspunten §Klantgegevens vormen de basis (2023-04-18); basisterminologie (2024-03-29)
    Reden: rechtmatigheid is een juridisch oordeel over het gebruik, niet over een antwoord van het register.
