# language: nl
@C9167 @P1a
Functionaliteit: C9167 Klant belt KCC met een vraag en wil teruggebeld worden

  Niemand kan de vraag nu beantwoorden en de klant wil teruggebeld worden. De afdeling krijgt een interne taak Terugbellen en bij het
  klantcontact staat op welke naam en welk nummer de klant te bereiken is: van een ongekende persoon (variant A), van een bekende
  partij (variant B) of van een partij die eerst wordt vastgelegd (variant C).

  @eis:C9167-01 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @vereist:act @F2120 @F3839
  Regel: Een terugbelverzoek is als openstaande interne taak voor de afdeling vast te leggen
    Bron: casus C9167 §2 (beide revisies); functie F2120 (2024-03-29)

    Voorbeeld: terugbellen door de afdeling vergunningen
      Gegeven het klantcontact is geregistreerd
      En de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En een interne taak met:
        | attribuut                    | waarde                                              |
        | gevraagdeHandeling           | Terugbellen                                         |
        | status                       | te verwerken                                        |
        | aanleidinggevendKlantcontact | het klantcontact                                    |
        | toegewezenAanActor           | de organisatorische eenheid 'Afdeling vergunningen' |
      Als de interne taak wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En heeft de organisatorische eenheid 'Afdeling vergunningen' alleen de interne taak openstaan

    Voorbeeld: het verzoek in de woorden van de klant
      Gegeven een interne taak met 'gevraagdeHandeling' 'Klant wil graag teruggebeld worden op een maandag tussen 14:00 en 16:00 om antwoord te krijgen op de vragen.'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'gevraagdeHandeling' gelijk aan wat is geregistreerd

  @eis:C9167-02 @optioneel @rev:23-24 @vereist:it @F2120 @F2771
  Regel: Desgewenst krijgt het terugbelverzoek een toelichting mee
    Bron: casus C9167 §2, indien gewenst (2023-04-18); functie F2120 tabel (2024-03-29)

    Voorbeeld: wanneer de klant niet te bereiken is
      Gegeven een interne taak met 'toelichting' 'Op andere dagen is de klant niet bereikbaar tijdens werkuren omdat ze voor de klas staat.'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'toelichting' gelijk aan wat is geregistreerd

  # Variant A: ongekende persoon

  @eis:C9167-03 @verplicht @rev:23-24 @vereist:bet @F2599 @F5859
  Regel: Een ongekende klant is als betrokkene vast te leggen zonder partij
    Bron: casus C9167 §3 variant A (beide revisies); gegevenswoordenboek Betrokkene, toelichting 2 (2024-03-29)

    Voorbeeld: betrokkene in de rol klant
      Gegeven het klantcontact is geregistreerd
      En een betrokkene met:
        | attribuut       | waarde           |
        | hadKlantcontact | het klantcontact |
        | rol             | klant            |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg

  @eis:C9167-04 @verplicht @rev:23-24 @vereist:bet @F2599 @F5859
  Regel: Voornaam, voorvoegsel en achternaam van de betrokkene worden apart bewaard
    Bron: casus C9167 §3 variant A tabel (2023-04-18); functie F2599 (2024-03-29)

    Abstract Scenario: <voornaam> <voorvoegsel> <achternaam>
      Gegeven een betrokkene met:
        | attribuut                         | waarde        |
        | contactnaam.voornaam              | <voornaam>    |
        | contactnaam.voorvoegselAchternaam | <voorvoegsel> |
        | contactnaam.achternaam            | <achternaam>  |
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'contactnaam.voornaam' gelijk aan wat is geregistreerd
      En is bij het opvragen 'contactnaam.voorvoegselAchternaam' gelijk aan wat is geregistreerd
      En is bij het opvragen 'contactnaam.achternaam' gelijk aan wat is geregistreerd

      Voorbeelden:
        | voornaam       | voorvoegsel | achternaam   |
        | Karel          | van         | Deurne       |
        | Anna Maria Zoë | van den     | Berg         |
        | Jeanne         | d'          | Arc          |
        | Şeyma          | el          | Yılmaz-Ñuñez |

  @eis:C9167-05 @verplicht @rev:23-24 @vereist:da.betrokkene @F1995 @F6634 @F2806
  Regel: Het terugbelnummer is bij de betrokkene vast te leggen en terug te vinden
    Bron: casus C9167 §3 variant A tabel (2023-04-18); functies F1995 en F6634 (2024-03-29)

    Abstract Scenario: <nummer>
      Gegeven de betrokkene is geregistreerd
      En een digitaal adres met:
        | attribuut               | waarde        |
        | soortDigitaalAdres      | Telefoon      |
        | adres                   | <nummer>      |
        | verstrektDoorBetrokkene | de betrokkene |
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de betrokkene alleen het digitaal adres te vinden

      Voorbeelden:
        | nummer        |
        | 0612345678    |
        | 0201234567    |
        | +31612345678  |
        | 0031612345678 |
        | +32470123456  |

  @eis:C9167-06 @verplicht @rev:23-24 @vereist:da.betrokkene @vereist:bet @vereist:par.zoek @F1995 @F2599 @F2806
  Regel: Contactgegevens van een ongekende klant komen niet bij een partij terecht
    Bron: casus C9167 §3 variant A en besluit 3485 (2023-04-18); basisterminologie §Betrokkene (2024-03-29)

    Voorbeeld: naam en nummer blijven bij het klantcontact
      Gegeven de betrokkene is geregistreerd met 'contactnaam.achternaam' 'Deurne-{merk}'
      En een digitaal adres met als 'verstrektDoorBetrokkene' de betrokkene
      Als het digitaal adres wordt geregistreerd
      Dan is bij het opvragen 'verstrektDoorPartij' leeg
      En is van de betrokkene 'wasPartij' leeg
      En is er geen partij met de naam 'Deurne-{merk}'

  @eis:C9167-07 @open-vraag @rev:23-24 @vereist:da.betrokkene @F1995 @F2806
  Regel: Gemeld wordt of de omschrijving van een digitaal adres leeg mag zijn
    Bron: casus C9167 §3 tabel, streepje (2023-04-18); gegevenswoordenboek Digitaal adres, Omschrijving 1 (2024-03-29)

    Voorbeeld: zonder omschrijving
      Gegeven een digitaal adres
      Maar zonder 'omschrijving'
      Als het digitaal adres wordt geregistreerd
      Dan wordt gemeld wat er met 'omschrijving' gebeurt

    Voorbeeld: met een lege omschrijving
      Gegeven een digitaal adres
      Maar met een lege 'omschrijving'
      Als het digitaal adres wordt geregistreerd
      Dan wordt gemeld wat er met 'omschrijving' gebeurt

  # Variant B: bekende gekende persoon

  @eis:C9167-08 @verplicht @rev:23-24 @vereist:par.zoek @vereist:pid.zoek @F7927 @F5817 @F0138
  Regel: Een bekende partij is op nummer of externe identificatie te vinden
    Bron: casus C9167 §3 variant B en functie F0138 (2023-04-18); functies F7927 en F5817 (2024-03-29)

    Voorbeeld: op nummer
      Gegeven de persoon 'Karel' is geregistreerd met 'nummer' '{uniek nummer}'
      En de persoon 'Anna' is geregistreerd met 'nummer' '{ander uniek nummer}'
      Als partijen worden gezocht op 'nummer' van de persoon 'Karel'
      Dan wordt alleen de persoon 'Karel' gevonden

    Voorbeeld: op burgerservicenummer
      Gegeven de persoon 'Karel' is geregistreerd
      En de partij-identificator 'bsn Karel' van de persoon 'Karel' is geregistreerd
      En de persoon 'Anna' is geregistreerd
      En de partij-identificator 'bsn Anna' van de persoon 'Anna' is geregistreerd
      Als partij-identificatoren worden gezocht op 'partijIdentificator' van de partij-identificator 'bsn Karel'
      Dan wordt alleen de partij-identificator 'bsn Karel' gevonden
      En leidt het gevondene naar de persoon 'Karel'

  @eis:C9167-09 @verplicht @rev:23-24 @vereist:bet @vereist:par @F2599 @F4936
  Regel: De betrokkene verwijst naar de bekende partij
    Bron: casus C9167 §3 variant B tabel (beide revisies); functie F2173 §betrokkene (2024-03-29)

    Voorbeeld: betrokkene met partij
      Gegeven de persoon 'Karel' is geregistreerd
      En een betrokkene met als 'wasPartij' de persoon 'Karel'
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de persoon 'Karel' alleen de betrokkene te vinden

  @eis:C9167-10 @verplicht @rev:23-24 @vereist:bet @vereist:par @F2599 @F5859 @F6634
  Regel: Zonder afwijkende wensen blijven naam en adres bij de betrokkene leeg
    Bron: casus C9167 §3 variant B, alleen opnemen als (2023-04-18); basisterminologie §Betrokkene bij het klantcontact (2024-03-29)

    Voorbeeld: alleen een verwijzing naar de partij
      Gegeven de persoon 'Karel' is geregistreerd
      En een digitaal adres van de persoon 'Karel' is geregistreerd
      En een betrokkene met als 'wasPartij' de persoon 'Karel'
      Maar zonder 'contactnaam'
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'contactnaam' leeg
      En is bij de betrokkene geen digitaal adres te vinden

  @eis:C9167-11 @optioneel @rev:23-24 @vereist:bet @vereist:par @F2599 @F5859
  Regel: Voor dit contact is een afwijkende aanspreeknaam vast te leggen
    Bron: casus C9167 §3 variant B tabel, alleen als (2023-04-18)

    Voorbeeld: Carl in plaats van Karel
      Gegeven de persoon 'Karel' is geregistreerd met 'contactnaam.voornaam' 'Karel'
      En een betrokkene met:
        | attribuut            | waarde             |
        | wasPartij            | de persoon 'Karel' |
        | contactnaam.voornaam | Carl               |
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'contactnaam.voornaam' gelijk aan wat is geregistreerd

  @eis:C9167-12 @optioneel @rev:23-24 @vereist:da.betrokkene @vereist:par @F1995 @F6634
  Regel: Voor dit contact is een afwijkend telefoonnummer vast te leggen
    Bron: casus C9167 §3 variant B tabel, alleen als (2023-04-18); basisterminologie §Baliegesprek terugbelverzoek (2024-03-29)

    Voorbeeld: een ander nummer dan dat van de partij
      Gegeven de persoon 'Karel' is geregistreerd
      En het digitaal adres 'vast' van de persoon 'Karel' is geregistreerd met 'adres' '0201234567'
      En de betrokkene van de persoon 'Karel' is geregistreerd
      En een digitaal adres 'voor dit contact' met:
        | attribuut               | waarde        |
        | adres                   | 0612345678    |
        | verstrektDoorBetrokkene | de betrokkene |
      Als het digitaal adres 'voor dit contact' wordt geregistreerd
      Dan is bij de betrokkene alleen het digitaal adres 'voor dit contact' te vinden

  @eis:C9167-13 @verplicht @rev:23-24 @vereist:par @vereist:da.partij @vereist:bet @F0138 @F2599 @F1995 @F6634
  Regel: Afwijkende gegevens voor één contact wijzigen de partij niet
    Bron: casus C9167 §3 variant B (2023-04-18); gegevenswoordenboek Betrokkene, toelichting 1 (2024-03-29); uitgangspunten

    Voorbeeld: Karel blijft Karel
      Gegeven de persoon 'Karel' is geregistreerd met 'contactnaam.voornaam' 'Karel'
      En van de persoon 'Karel' is de stand genoteerd
      En een betrokkene met:
        | attribuut            | waarde             |
        | wasPartij            | de persoon 'Karel' |
        | contactnaam.voornaam | Carl               |
      Als de betrokkene wordt geregistreerd
      Dan is de persoon 'Karel' ongewijzigd

    Voorbeeld: het nummer van de partij blijft
      Gegeven het digitaal adres 'vast' van de persoon 'Karel' is geregistreerd met 'adres' '0201234567'
      En van het digitaal adres 'vast' is de stand genoteerd
      En de betrokkene van de persoon 'Karel' is geregistreerd
      En een digitaal adres 'voor dit contact' met als 'verstrektDoorBetrokkene' de betrokkene
      Als het digitaal adres 'voor dit contact' wordt geregistreerd
      Dan is het digitaal adres 'vast' ongewijzigd
      En is bij de persoon 'Karel' alleen het digitaal adres 'vast' te vinden

  # Variant C: nog niet bekende gekende persoon

  @eis:C9167-14 @verplicht @rev:23-24 @vereist:par @F7554 @F0138
  Regel: Een nieuwe gekende persoon is als partij te registreren
    Bron: casus C9167 §3 variant C tabel (2023-04-18); functie F7554 (beide revisies)

    Voorbeeld: Karel van Deurne
      Gegeven een persoon met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Karel  |
        | contactnaam.voorvoegselAchternaam | van    |
        | contactnaam.achternaam            | Deurne |
        | voorkeurstaal                     | nld    |
        | indicatieActief                   | ja     |
        | indicatieGeheimhouding            | nee    |
      Als de persoon wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:C9167-15 @verplicht @rev:23-24 @vereist:da.partij @F7554 @F1995 @F6634
  Regel: Bij de partij is een digitaal adres vast te leggen
    Bron: casus C9167 §3 variant C tabel en functie F7554 (2023-04-18); functie F1995 (2024-03-29)

    Voorbeeld: het telefoonnummer van de partij
      Gegeven de persoon 'Karel' is geregistreerd
      En een digitaal adres met:
        | attribuut           | waarde             |
        | soortDigitaalAdres  | Telefoon           |
        | adres               | 0612345678         |
        | verstrektDoorPartij | de persoon 'Karel' |
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de persoon 'Karel' alleen het digitaal adres te vinden

  @eis:C9167-16 @verplicht @rev:23-24 @vereist:pid @F6257 @F7554 @F5817
  Regel: Bij de partij is een externe identificatie vast te leggen
    Bron: functie F7554 (beide revisies) en F6257 (2024-03-29); SIM, 1..* (beide revisies)

    Voorbeeld: burgerservicenummer
      Gegeven de persoon 'Karel' is geregistreerd
      En een partij-identificator met als 'identificeerdePartij' de persoon 'Karel'
      Als de partij-identificator wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En wordt bij zoeken op 'partijIdentificator' alleen de partij-identificator gevonden

  @eis:C9167-17 @verplicht @rev:24 @vereist:par.wijzig @vereist:da.partij @F1995 @F2158
  Regel: Een digitaal adres van de partij is als voorkeur aan te wijzen
    Bron: casus C9167 §3 variant C, Voorkeurskanaal (2023-04-18); ontwikkeling SIM 0.0.5 naar 0.0.6 en basisterminologie §Partij (2024-03-29)

    Voorbeeld: e-mail als voorkeur
      Gegeven de persoon 'Karel' is geregistreerd
      En het digitaal adres 'e-mail' van de persoon 'Karel' is geregistreerd met:
        | attribuut          | waarde                  |
        | soortDigitaalAdres | E-mail                  |
        | adres              | karel@voorbeeld.example |
      Als de persoon 'Karel' wordt gewijzigd met als 'voorkeursDigitaalAdres' het digitaal adres 'e-mail'
      Dan is bij het opvragen 'voorkeursDigitaalAdres' gelijk aan wat is gewijzigd

  @eis:C9167-18 @open-vraag @rev:23 @vereist:par @F7554 @vraagstuk:T17
  Regel: Gemeld wordt of een voorkeurskanaal zonder bijbehorend adres vast te leggen is
    Bron: casus C9167 §3 variant C tabel (2023-04-18) tegenover SIM 0.0.6

    Voorbeeld: voorkeur voor e-mail zonder e-mailadres
      Gegeven een persoon
      Maar met een eigen gegeven 'voorkeurskanaal' 'E-mail'
      Als de persoon wordt geregistreerd
      Dan wordt gemeld wat er met het eigen gegeven 'voorkeurskanaal' gebeurt

  @eis:C9167-19 @verplicht @rev:23-24 @vereist:par @vereist:bet @F7554 @F2599 @F5859
  Regel: De zojuist geregistreerde partij is direct als betrokkene te gebruiken
    Bron: casus C9167 §3 variant C, slot (beide revisies)

    Voorbeeld: eerst de partij, dan de betrokkene
      Gegeven de persoon 'Karel' is geregistreerd
      En een betrokkene met als 'wasPartij' de persoon 'Karel'
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  # Afronding en foutgevallen

  @eis:C9167-20 @verplicht @rev:23-24 @vereist:bet @vereist:it.zoek @F4936 @F3839
  Regel: Na afronding horen klantcontact, betrokkene en taak aantoonbaar bij elkaar
    Bron: casus C9167 §4 (beide revisies)

    Voorbeeld: betrokkene en taak bij het klantcontact
      Gegeven het klantcontact is geregistreerd
      En de betrokkene bij het klantcontact is geregistreerd
      En de interne taak 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een interne taak 'terugbellen' met als 'aanleidinggevendKlantcontact' het klantcontact
      Als de interne taak 'terugbellen' wordt geregistreerd
      Dan is bij het klantcontact alleen de betrokkene te vinden
      En is bij het klantcontact alleen de interne taak 'terugbellen' te vinden

  @eis:C9167-21 @verplicht @afgeleid @rev:23-24 @vereist:bet @vereist:par @F2599
  Regel: Een betrokkene met een onbekende partij wordt geweigerd
    Bron: afgeleid uit SIM 0.0.6 (Betrokkene was Partij) en functie F2173 §Saga (2024-03-29)

    Voorbeeld: een partij die niet bestaat
      Gegeven de persoon is geregistreerd
      En een betrokkene met als 'wasPartij' de persoon
      Maar met een onbekende 'wasPartij'
      Als de betrokkene wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'hadKlantcontact' alleen de geaccepteerde registratie te vinden

  @eis:C9167-22 @verplicht @rev:23-24 @vereist:bet @F2599
  Regel: Een onbekende rol wordt geweigerd
    Bron: gegevenswoordenboek, Klantcontactrol (beide revisies); VNG CRUD 0.0.3 Klantcontactrol

    Voorbeeld: omstander
      Gegeven een betrokkene
      Maar met 'rol' 'omstander'
      Als de betrokkene wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'hadKlantcontact' alleen de geaccepteerde registratie te vinden

  @eis:C9167-23 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @vereist:da.partij @F1995
  Regel: Een digitaal adres bij een onbekende betrokkene of partij wordt geweigerd
    Bron: afgeleid uit functie F1995, altijd gekoppeld (2024-03-29)

    Voorbeeld: onbekende betrokkene
      Gegeven de betrokkene is geregistreerd
      En een digitaal adres van de betrokkene met:
        | attribuut          | waarde              |
        | soortDigitaalAdres | E-mail              |
        | adres              | {uniek e-mailadres} |
      Maar met een onbekende 'verstrektDoorBetrokkene'
      Als het digitaal adres wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'adres' alleen de geaccepteerde registratie te vinden

    Voorbeeld: onbekende partij
      Gegeven de persoon is geregistreerd
      En een digitaal adres van de persoon met:
        | attribuut          | waarde              |
        | soortDigitaalAdres | E-mail              |
        | adres              | {uniek e-mailadres} |
      Maar met een onbekende 'verstrektDoorPartij'
      Als het digitaal adres wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'adres' alleen de geaccepteerde registratie te vinden

  @eis:C9167-24 @verplicht @rev:24 @vereist:da.betrokkene @F1995 @vraagstuk:T16
  Regel: Een digitaal adres zonder betrokkene en zonder partij wordt geweigerd
    Bron: functie F1995 §Functionaliteit (2024-03-29)

    Voorbeeld: van niemand
      Gegeven een digitaal adres met:
        | attribuut          | waarde              |
        | soortDigitaalAdres | E-mail              |
        | adres              | {uniek e-mailadres} |
      Maar zonder 'verstrektDoorBetrokkene'
      Als het digitaal adres wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'adres' alleen de geaccepteerde registratie te vinden

  @eis:C9167-25 @open-vraag @rev:24 @vereist:da.betrokkene @vereist:da.partij @F1995 @vraagstuk:T16
  Regel: Gemeld wordt of een digitaal adres bij betrokkene én partij mag horen
    Bron: functie F1995, of (2024-03-29) tegenover casus C9853 §3 tabel (2024-03-29)

    Voorbeeld: beide verwijzingen
      Gegeven de persoon is geregistreerd
      En een digitaal adres met als 'verstrektDoorPartij' de persoon
      Maar met als 'verstrektDoorBetrokkene' de betrokkene
      Als het digitaal adres wordt geregistreerd
      Dan wordt gemeld wat er met 'verstrektDoorBetrokkene' gebeurt
      En wordt gemeld wat er met 'verstrektDoorPartij' gebeurt

  @eis:C9167-26 @aanbevolen @afgeleid @rev:24 @vereist:par.wijzig @vereist:da.partij @F2158
  Regel: Een voorkeursadres van een andere partij wordt geweigerd
    Bron: afgeleid uit basisterminologie §Partij, één daarvan (2024-03-29)

    Voorbeeld: het adres van een ander
      Gegeven het digitaal adres 'eigen' van de persoon 'Karel' is geregistreerd
      En het digitaal adres 'vreemd' van de persoon 'Anna' is geregistreerd
      Als de persoon 'Karel' wordt gewijzigd met als 'voorkeursDigitaalAdres' het digitaal adres 'vreemd'
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is de persoon 'Karel' ongewijzigd
      En wordt dezelfde wijziging met als 'voorkeursDigitaalAdres' het digitaal adres 'eigen' wel geaccepteerd

  @eis:C9167-27 @open-vraag @rev:23-24 @vereist:pid @F6257
  Regel: Gemeld wordt of dezelfde identificatie bij twee partijen mag voorkomen
    Bron: besluit 0862 (2023-04-18) tegenover ontwerpkeuzes §kardinaliteiten (beide revisies)

    Voorbeeld: één burgerservicenummer, twee partijen
      Gegeven de partij-identificator 'eerste' van de persoon 'Karel' is geregistreerd
      En de persoon 'Anna' is geregistreerd
      En een partij-identificator 'tweede' gelijk aan de partij-identificator 'eerste'
      Maar met als 'identificeerdePartij' de persoon 'Anna'
      Als de partij-identificator 'tweede' wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C9167-N1 @niet-toetsbaar @rev:23
  Regel: Klant en medewerker bepalen of gegevens hergebruikt mogen worden
    Bron: casus C9167 §3 variant A (2023-04-18)
    Reden: de afspraak wordt in het gesprek gemaakt; het register krijgt alleen de uitkomst.

  @eis:C9167-N2 @niet-toetsbaar @rev:23
  Regel: De klant wordt tijdens het gesprek geauthenticeerd
    Bron: casus C9167 §3 variant B en C (2023-04-18)
    Reden: het vaststellen van de identiteit gebeurt buiten het register.

  @eis:C9167-N3 @niet-toetsbaar @rev:23
  Regel: De medewerker stelt vast dat de vraag niet direct te beantwoorden is
    Bron: casus C9167 §1 (2023-04-18)
    Reden: dat is een oordeel van de medewerker.
