# language: nl
@C9018 @P3
Functionaliteit: C9018 Klant belt om een product aan te vragen

  De identiteit van de klant moet vaststaan. De medewerker zoekt de klant op (2A) of registreert die (2B) en maakt een zaak aan (3A) of vraagt
  dat met een interne taak aan een collega (3B). Gegevens die alleen voor deze aanvraag gelden komen niet bij de partij terecht.

  # Klant opzoeken

  @eis:C9018-01 @verplicht @rev:23-24 @vereist:par.zoek @vereist:pid.zoek @F7927 @F5817 @F0138
  Regel: Een bekende klant is op identificatie of nummer te vinden
    Bron: casus C9018 §2 (beide revisies); functies F0138 (2023-04-18) en F7927 (beide revisies)

    Voorbeeld: op burgerservicenummer
      Gegeven de partij-identificator 'bsn Jan' van de persoon 'Jan' is geregistreerd
      En de partij-identificator 'bsn Anna' van de persoon 'Anna' is geregistreerd
      Als partij-identificatoren worden gezocht op 'partijIdentificator' van de partij-identificator 'bsn Jan'
      Dan wordt alleen de partij-identificator 'bsn Jan' gevonden
      En leidt het gevondene naar de persoon 'Jan'

    Voorbeeld: op nummer
      Gegeven de persoon 'Jan' is geregistreerd met 'nummer' '{uniek nummer}'
      En de persoon 'Anna' is geregistreerd met 'nummer' '{ander uniek nummer}'
      Als partijen worden gezocht op 'nummer' van de persoon 'Jan'
      Dan wordt alleen de persoon 'Jan' gevonden

  @eis:C9018-02 @verplicht @rev:23-24 @vereist:par @vereist:da.partij @F0138 @F6634
  Regel: De vastgelegde contactgegevens zijn ter controle op te vragen
    Bron: casus C9018 §2 variant A (2023-04-18); functies F0138 en F6634 (2024-03-29)

    Voorbeeld: naam en adres van de partij
      Gegeven de persoon is geregistreerd met:
        | attribuut                         | waarde                |
        | contactnaam.voorletters           | Th.J.                 |
        | contactnaam.voornaam              | Theodoor Johannes     |
        | contactnaam.voorvoegselAchternaam | van den               |
        | contactnaam.achternaam            | Berg                  |
        | bezoekadres.adresregel1           | Van Puffelenstraat 23 |
      Als de persoon wordt opgevraagd
      Dan zijn alle geregistreerde gegevens terug te lezen

    Voorbeeld: telefoon en e-mail van de partij
      Gegeven het digitaal adres 'telefoon' van de persoon 'Jan' is geregistreerd met 'adres' '0612345678'
      En het digitaal adres 'e-mail' van de persoon 'Jan' is geregistreerd met:
        | attribuut          | waarde             |
        | soortDigitaalAdres | E-mail             |
        | adres              | jan.janssen@VNG.nl |
      En het digitaal adres 'van Anna' van de persoon 'Anna' is geregistreerd
      Als digitale adressen worden gezocht op 'verstrektDoorPartij' bij de persoon 'Jan'
      Dan worden alleen het digitaal adres 'telefoon' en het digitaal adres 'e-mail' gevonden
      En is bij elk gevonden object 'adres' gelijk aan wat is geregistreerd

  @eis:C9018-03 @verplicht @rev:23-24 @vereist:pid.zoek @vereist:par.zoek @F7927 @F5817
  Regel: Een onbekende klant wordt niet gevonden
    Bron: casus C9018 §2 variant B (2023-04-18)

    Voorbeeld: een ongebruikt burgerservicenummer
      Gegeven de partij-identificator 'bekend' van de persoon 'Anna' is geregistreerd
      Als partij-identificatoren worden gezocht op:
        | attribuut                         | waarde           |
        | partijIdentificator.objecttype    | Ingeschreven NP  |
        | partijIdentificator.soortObjectId | BSN              |
        | partijIdentificator.objectId      | {ongebruikt bsn} |
        | partijIdentificator.register      | BRP              |
      Dan wordt niets gevonden
      En wordt bij zoeken op 'partijIdentificator' alleen de partij-identificator 'bekend' gevonden

    Voorbeeld: een ongebruikt nummer
      Gegeven de persoon 'Anna' is geregistreerd met 'nummer' '{uniek nummer}'
      Als partijen worden gezocht op 'nummer' '{ongebruikt uniek nummer}'
      Dan wordt niets gevonden
      En wordt bij zoeken op 'nummer' alleen de persoon 'Anna' gevonden

  @eis:C9018-04 @verplicht @rev:23-24 @vereist:par @vereist:pid @vereist:pid.zoek @vereist:da.partij @F7554 @F6257 @F1995 @F5817 @F6634
  Regel: Met toestemming is een nieuwe partij met identificatie en contactgegevens te registreren, die daarna vindbaar is
    Bron: casus C9018 §2 variant B (2023-04-18); functie F7554 (beide revisies)

    Voorbeeld: de partij
      Gegeven een persoon met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Jan    |
        | contactnaam.voorvoegselAchternaam | van    |
        | contactnaam.achternaam            | Deurne |
        | voorkeurstaal                     | nld    |
        | indicatieActief                   | ja     |
        | indicatieGeheimhouding            | nee    |
      Als de persoon wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: de identificatie
      Gegeven de persoon is geregistreerd
      En een partij-identificator van de persoon
      Als de partij-identificator wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En wordt bij zoeken op 'partijIdentificator' alleen de partij-identificator gevonden
      En is de persoon op te vragen

    Voorbeeld: de contactgegevens
      Gegeven de partij-identificator van de persoon is geregistreerd
      En een digitaal adres van de persoon met:
        | attribuut          | waarde             |
        | soortDigitaalAdres | E-mail             |
        | adres              | jan.janssen@VNG.nl |
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de persoon alleen het digitaal adres te vinden

  @eis:C9018-05 @verplicht @rev:23-24 @vereist:bet @vereist:da.betrokkene @vereist:par @F2599 @F1995 @vraagstuk:T35
  Regel: Zonder toestemming staan contactgegevens alleen bij dit verzoek
    Bron: casus C9018 §2 variant B en §3 variant B (2023-04-18); functie F7554 §Functionaliteit (2024-03-29)

    Voorbeeld: naam en nummer bij de betrokkene
      Gegeven de betrokkene is geregistreerd met 'contactnaam.achternaam' 'Deurne-{merk}'
      En een digitaal adres van de betrokkene
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'verstrektDoorPartij' leeg
      En is de betrokkene op te vragen
      En is van de betrokkene 'wasPartij' leeg
      En is er geen partij met de naam 'Deurne-{merk}'

  @eis:C9018-06 @optioneel @rev:24 @vereist:par @vereist:pid @F7554 @F6257 @F0138 @vraagstuk:T35
  Regel: Zonder toestemming is een lege partij met alleen een identificatie te registreren
    Bron: functie F7554 §Functionaliteit, basisterminologie §Partij 2 en vraagstuk 5323 (2024-03-29)

    Voorbeeld: alleen wat altijd bekend is
      Gegeven een persoon met:
        | attribuut              | waarde         |
        | nummer                 | {uniek nummer} |
        | indicatieActief        | ja             |
        | indicatieGeheimhouding | nee            |
        | voorkeurstaal          |                |
        | contactnaam            |                |
      Als de persoon wordt geregistreerd
      Dan is bij het opvragen 'contactnaam' leeg
      En is bij het opvragen 'bezoekadres' leeg
      En is bij het opvragen 'correspondentieadres' leeg
      En is bij het opvragen 'voorkeursDigitaalAdres' leeg

    Voorbeeld: de identificatie van die partij
      Gegeven de persoon is geregistreerd met:
        | attribuut     | waarde         |
        | nummer        | {uniek nummer} |
        | voorkeurstaal |                |
        | contactnaam   |                |
      En een partij-identificator van de persoon
      Als de partij-identificator wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van de persoon 'contactnaam' leeg

  @eis:C9018-07 @open-vraag @rev:24 @vereist:par @F7554 @F0138 @vraagstuk:T17
  Regel: Gemeld wordt of een partij zonder voorkeursadres mag bestaan
    Bron: VNG CRUD 0.0.3 Partij.required tegenover SIM 0.0.6, 0..1, en vraagstuk 5323 (2024-03-29)

    Voorbeeld: zonder voorkeursadres
      Gegeven een persoon
      Als de persoon wordt geregistreerd
      Dan wordt gemeld wat er met 'voorkeursDigitaalAdres' gebeurt

  # Registratie

  @eis:C9018-08 @verplicht @rev:23-24 @vereist:kc.basis @vereist:bet @vereist:par @F2173 @F2599 @F8618
  Regel: De aanvraag is als klantcontact van de gekende klant te registreren
    Bron: casus C9018 §3 (2023-04-18) en §3, onderwerp ingevuld en inhoud eventueel (2024-03-29)

    Abstract Scenario: inhoud «<inhoud>»
      Gegeven een klantcontact met:
        | attribuut | waarde                                              |
        | kanaal    | Telefoon                                            |
        | onderwerp | Aanvraag parkeervergunning bewoners {eigen kenmerk} |
        | inhoud    | <inhoud>                                            |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | inhoud                                                |
        | Klant vraagt een parkeervergunning aan voor Turfstad. |
        |                                                       |

    Voorbeeld: de klant
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Aanvraag parkeervergunning bewoners'
      En een betrokkene met:
        | attribuut       | waarde           |
        | hadKlantcontact | het klantcontact |
        | wasPartij       | de persoon 'Jan' |
        | rol             | klant            |
        | initiator       | ja               |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de persoon 'Jan' alleen de betrokkene te vinden

  @eis:C9018-09 @verplicht @rev:23-24 @vereist:oo.zaak @vereist:oo.zoek @F9322 @F9829
  Regel: De voor de aanvraag gemaakte zaak is bij het klantcontact vast te leggen
    Bron: casus C9018 §3 variant A en functie F2173, Zaken (2023-04-18); functie F9322 (2024-03-29)

    Voorbeeld: de zaak van de parkeervergunning
      Gegeven het onderwerpobject 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En het klantcontact 'aanvraag' is geregistreerd met 'onderwerp' 'Aanvraag parkeervergunning bewoners'
      En een onderwerpobject 'zaak' met:
        | attribuut                         | waarde                      |
        | wasOnderwerpVanKlantcontact       | het klantcontact 'aanvraag' |
        | objectidentificator.objectId      | ZAAK-2023-0000000201        |
        | objectidentificator.objecttype    | Zaak                        |
        | objectidentificator.soortObjectId | Zaakidentificatie           |
        | objectidentificator.register      | Zakenregister               |
      Als het onderwerpobject 'zaak' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het klantcontact 'aanvraag' alleen het onderwerpobject 'zaak' te vinden

  @eis:C9018-10 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Een collega kan met een interne taak worden gevraagd de zaak aan te maken
    Bron: casus C9018 §3 variant B (2023-04-18) en §5, optioneel (2024-03-29)

    Voorbeeld: een taak voor een medewerker
      Gegeven de interne taak 'van een ander' voor de medewerker 'Nicole van Dijk' is geregistreerd
      En een interne taak 'zaak aanmaken' voor de medewerker 'Peter Smit' met 'gevraagdeHandeling' 'Zaak aanmaken voor productaanvraag'
      Als de interne taak 'zaak aanmaken' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En heeft de medewerker 'Peter Smit' alleen de interne taak 'zaak aanmaken' openstaan

  @eis:C9018-11 @verplicht @rev:23-24 @vereist:it @vereist:bet @vereist:da.betrokkene @F2771 @F8618 @F4936 @F6634
  Regel: Gegevens alleen voor deze aanvraag staan bij de betrokkene en zijn vanuit de taak bereikbaar
    Bron: casus C9018 §3 variant B en casus C2984 §1 (2023-04-18)

    Voorbeeld: van taak naar telefoonnummer
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En de betrokkene bij het klantcontact is geregistreerd met 'contactnaam.achternaam' 'Deurne'
      En het digitaal adres van de betrokkene is geregistreerd met 'adres' '0612345678'
      En de betrokkene 'ander' bij het klantcontact 'ander' is geregistreerd
      En het digitaal adres 'van een ander' van de betrokkene 'ander' is geregistreerd
      Als het klantcontact wordt opgevraagd via 'aanleidinggevendKlantcontact' van de interne taak
      Dan zijn alle geregistreerde gegevens terug te lezen
      En is bij het klantcontact alleen de betrokkene te vinden
      En is bij de betrokkene alleen het digitaal adres te vinden
      En zijn de betrokkene en het digitaal adres op te vragen

  @eis:C9018-12 @verplicht @rev:23-24 @vereist:par @vereist:da.partij @vereist:bet @F0138 @F2599 @F1995 @F6634
  Regel: Afwijkende gegevens voor de aanvraag wijzigen de partij niet
    Bron: casus C9018 §2 variant A, procesgegevens (2023-04-18); gegevenswoordenboek Betrokkene (beide revisies)

    Voorbeeld: een andere naam en een ander adres
      Gegeven het digitaal adres 'vast' van de persoon 'Jan' is geregistreerd met 'adres' '0201234567'
      En van de persoon 'Jan' en het digitaal adres 'vast' is de stand genoteerd
      En een betrokkene van de persoon 'Jan' met:
        | attribuut                        | waarde       |
        | contactnaam.voornaam             | Johannes     |
        | contactnaam.achternaam           | Deurne       |
        | correspondentieadres.adresregel1 | Postbus 2700 |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En zijn de persoon 'Jan' en het digitaal adres 'vast' ongewijzigd

    Voorbeeld: een ander telefoonnummer
      Gegeven het digitaal adres 'vast' van de persoon 'Jan' is geregistreerd met 'adres' '0201234567'
      En de betrokkene van de persoon 'Jan' is geregistreerd
      En van de persoon 'Jan' en het digitaal adres 'vast' is de stand genoteerd
      En een digitaal adres 'voor de aanvraag' van de betrokkene met 'adres' '0612345678'
      Als het digitaal adres 'voor de aanvraag' wordt geregistreerd
      Dan zijn de persoon 'Jan' en het digitaal adres 'vast' ongewijzigd
      En is bij de persoon 'Jan' alleen het digitaal adres 'vast' te vinden
      En is bij de betrokkene alleen het digitaal adres 'voor de aanvraag' te vinden

  @eis:C9018-13 @verplicht @rev:24 @vereist:bij @vereist:bij.zoek @F1975 @F5492 @F6230
  Regel: De productaanvraag is als bijlage met verwijzing naar haar register vast te leggen
    Bron: casus C9018 §4 en functie F1975 (2024-03-29); besluit 7682, e-formulier (2023-04-18)

    Voorbeeld: een productaanvraag
      Gegeven de bijlage 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een bijlage 'productaanvraag' met:
        | attribuut                         | waarde                      |
        | wasBijlageVanKlantcontact         | het klantcontact 'aanvraag' |
        | objectidentificator.objectId      | {onbekende identificatie}   |
        | objectidentificator.objecttype    | Productaanvraag             |
        | objectidentificator.soortObjectId | Identificatie               |
        | objectidentificator.register      | Productaanvragen            |
      Als de bijlage 'productaanvraag' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het klantcontact 'aanvraag' alleen de bijlage 'productaanvraag' te vinden

  @eis:C9018-14 @optioneel @rev:23-24 @vereist:bet @F2599 @F4936 @vraagstuk:T19
  Regel: Klant en vertegenwoordiger kunnen beiden bij het klantcontact staan
    Bron: besluit 7682 (2023-04-18); functies F2599 en F2173 en basisterminologie §Product aangevraagd door organisatie (2024-03-29)

    Voorbeeld: een persoon en zijn vertegenwoordiger
      Gegeven de betrokkene 'klant' bij het klantcontact is geregistreerd met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | nee    |
      En een betrokkene 'vertegenwoordiger' bij het klantcontact met:
        | attribuut | waarde            |
        | rol       | vertegenwoordiger |
        | initiator | ja                |
      Als de betrokkene 'vertegenwoordiger' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is de betrokkene 'klant' op te vragen
      En zijn bij het klantcontact alleen de betrokkene 'klant' en de betrokkene 'vertegenwoordiger' te vinden

    Voorbeeld: een organisatie en haar contactpersoon
      Gegeven de organisatie is geregistreerd
      En de contactpersoon is geregistreerd met als 'werkteVoorPartij' de organisatie
      En de betrokkene 'klant' bij het klantcontact is geregistreerd met:
        | attribuut | waarde         |
        | wasPartij | de organisatie |
        | rol       | klant          |
      En een betrokkene 'vertegenwoordiger' bij het klantcontact met:
        | attribuut | waarde            |
        | wasPartij | de contactpersoon |
        | rol       | vertegenwoordiger |
      Als de betrokkene 'vertegenwoordiger' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En zijn bij het klantcontact alleen de betrokkene 'klant' en de betrokkene 'vertegenwoordiger' te vinden

  # Partij: foutgevallen

  @eis:C9018-15 @verplicht @afgeleid @rev:24 @vereist:pid @F6257
  Regel: Een identificatie zonder bestaande partij of met ontbrekende delen wordt geweigerd
    Bron: afgeleid uit functie F6257, altijd gekoppeld, en VNG CRUD 0.0.3 Identificator.required (2024-03-29)

    Voorbeeld: onbekende partij
      Gegeven een partij-identificator
      Maar met een onbekende 'identificeerdePartij'
      Als de partij-identificator wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'partijIdentificator' alleen de geaccepteerde registratie te vinden

    Voorbeeld: zonder objectId
      Gegeven de persoon is geregistreerd
      En van de persoon is de stand genoteerd
      En een partij-identificator van de persoon
      Maar zonder 'partijIdentificator.objectId'
      Als de partij-identificator wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is de persoon ongewijzigd
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:C9018-16 @verplicht @rev:24 @vereist:par @F7554 @F0138
  Regel: Een partij heeft óf een organisatienaam óf een contactnaam
    Bron: besluit 1304 §Bedrijfsregel (2024-03-29)

    Voorbeeld: een organisatie met een contactnaam
      Gegeven een organisatie
      Maar met 'contactnaam.achternaam' 'Deurne'
      Als de organisatie wordt geregistreerd
      Dan is 'contactnaam' geweigerd, of weggelaten met behoud van 'naam'
      En wordt het zonder die afwijking wel geaccepteerd

    Voorbeeld: een persoon met een organisatienaam
      Gegeven een persoon
      Maar met 'naam' 'Graafmachines Alblasserdam v.o.f.'
      Als de persoon wordt geregistreerd
      Dan is 'naam' geweigerd, of weggelaten met behoud van 'contactnaam'
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:C9018-17 @verplicht @rev:23-24 @vereist:par @vereist:par.nummer @F7554 @vraagstuk:T07
  Regel: Een partijnummer dat al in gebruik is wordt geweigerd
    Bron: functie F7554 §Partij vastleggen, moet uniek zijn (2024-03-29); gegevenswoordenboek Partij, Nummer (beide revisies)

    Voorbeeld: hetzelfde nummer nog een keer
      Gegeven de persoon 'eerste' is geregistreerd met 'nummer' '{uniek nummer}'
      En een persoon 'tweede' met 'nummer' '{ander uniek nummer}'
      Maar met 'nummer' van de persoon 'eerste'
      Als de persoon 'tweede' wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding, of kent het register zelf een ander nummer toe
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:C9018-18 @verplicht @rev:24 @vereist:par @vereist:verwijder @F7554 @F0138
  Regel: Een net aangemaakte partij is weer te verwijderen als de identificatie niet lukt
    Bron: functie F7554 §Saga en besluit 8786 (2024-03-29); VNG CRUD 0.0.3, DELETE op één partij

    Voorbeeld: ongedaan maken
      Gegeven de persoon 'blijft' is geregistreerd
      En de persoon 'vervalt' is geregistreerd
      Als de persoon 'vervalt' wordt verwijderd
      Dan is de persoon 'vervalt' niet meer op te vragen
      En is de persoon 'blijft' op te vragen

  @eis:C9018-19 @open-vraag @rev:23-24 @vereist:par @F7554 @F0138 @vraagstuk:T18
  Regel: Gemeld wordt of een partij zonder identificatie mag blijven bestaan
    Bron: functie F7554, kan niet zonder (2024-03-29), tegenover besluit 4749 (2023-04-18) en basisterminologie, contactpersoon (2024-03-29)

    Voorbeeld: alleen de partij
      Gegeven een persoon
      Als de persoon wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd
      En wordt gemeld welke gegevens buiten het profiel het antwoord bevat

  @eis:C9018-20 @open-vraag @rev:24 @vereist:pid @F6257 @vraagstuk:T27
  Regel: Gemeld wordt of een ongeldig burgerservicenummer wordt geweigerd
    Bron: niet beschreven (beide revisies)

    Abstract Scenario: <soort>
      Gegeven een partij-identificator
      Maar met 'partijIdentificator.objectId' '<nummer>'
      Als de partij-identificator wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

      Voorbeelden:
        | soort                               | nummer    |
        | voldoet niet aan de elfproef        | 123456789 |
        | uit de voorbeelden van de standaard | 999990231 |
        | acht cijfers                        | 12345678  |
        | letters                             | 12345678A |

  @eis:C9018-N1 @niet-toetsbaar @rev:23-24
  Regel: De beller noemt zich en zegt welk product hij wil aanvragen
    Bron: casus C9018 §1 (beide revisies)
    Reden: een telefoongesprek is over HTTP niet waar te nemen.

  @eis:C9018-N2 @niet-toetsbaar @rev:23-24
  Regel: De medewerker stelt de identiteit van de klant vast op het vereiste niveau
    Bron: casus C9018 §2 (beide revisies)
    Reden: authenticatie gaat buiten het register om.

  @eis:C9018-N3 @niet-toetsbaar @rev:23
  Regel: De medewerker vraagt toestemming voor hergebruik van de gegevens
    Bron: casus C9018 §2 variant B (2023-04-18)
    Reden: de vraag wordt in het gesprek gesteld; het register krijgt alleen de uitkomst.

  @eis:C9018-N4 @niet-toetsbaar @rev:23
  Regel: De zaak wordt aangemaakt en krijgt de gegevens die alleen voor deze aanvraag gelden
    Bron: casus C9018 §3 variant A (2023-04-18)
    Reden: het zakenregister valt buiten deze standaard.

  @eis:C9018-N5 @niet-toetsbaar @rev:24
  Regel: Het e-formulier wordt ingevuld en de productaanvraag in haar eigen register opgeslagen
    Bron: casus C9018 §4 (2024-03-29)
    Reden: formulier en productaanvragenregister vallen buiten deze standaard.
