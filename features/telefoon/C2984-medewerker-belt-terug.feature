# language: nl
@C2984 @P1a
Functionaliteit: C2984 Medewerker belt klant terug

  De afdeling of medewerker opent de openstaande interne taken, kiest het terugbelverzoek, ziet taak en klantcontact, belt het nummer dat
  voor dit contact geldt (of anders dat van de partij) en verwerkt de taak.

  @eis:C2984-01 @verplicht @rev:23-24 @vereist:it.zoek @vereist:act @F3839
  Regel: Een medewerker vindt de aan hem toegewezen openstaande taken
    Bron: casus C2984 §1 en functie F3839 (beide revisies)

    Voorbeeld: taken van de medewerker
      Gegeven de interne taak 'eigen' voor de medewerker 'Nicole van Dijk' is geregistreerd
      En de interne taak 'van een collega' voor de medewerker 'Peter Smit' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut          | waarde                          |
        | status             | te verwerken                    |
        | toegewezenAanActor | de medewerker 'Nicole van Dijk' |
      Dan wordt alleen de interne taak 'eigen' gevonden

  @eis:C2984-02 @verplicht @rev:23-24 @vereist:it.zoek @vereist:act @F3839
  Regel: Een afdeling vindt de aan haar toegewezen openstaande taken
    Bron: casus C2984 §1 en functie F3839 (beide revisies)

    Voorbeeld: taken van de afdeling vergunningen
      Gegeven de interne taak 'eigen' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'van een ander' voor de organisatorische eenheid 'Afdeling X' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut          | waarde                                              |
        | status             | te verwerken                                        |
        | toegewezenAanActor | de organisatorische eenheid 'Afdeling vergunningen' |
      Dan wordt alleen de interne taak 'eigen' gevonden

  @eis:C2984-03 @verplicht @rev:23-24 @vereist:it.zoek @vereist:it.wijzig @F3839 @F5241
  Regel: Taken van collega's en verwerkte taken staan niet in de lijst
    Bron: functie F3839, openstaande (2023-04-18) en overeenkomende waarden (2024-03-29)

    Voorbeeld: één openstaande eigen taak
      Gegeven de interne taak 'eigen open' voor de medewerker 'Nicole van Dijk' is geregistreerd
      En de interne taak 'eigen verwerkt' voor de medewerker 'Nicole van Dijk' is geregistreerd met 'status' 'verwerkt'
      En de interne taak 'van een collega' voor de medewerker 'Peter Smit' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut          | waarde                          |
        | status             | te verwerken                    |
        | toegewezenAanActor | de medewerker 'Nicole van Dijk' |
      Dan wordt alleen de interne taak 'eigen open' gevonden

  @eis:C2984-04 @verplicht @rev:23-24 @vereist:it @F2771
  Regel: Een gekozen taak is volledig op te vragen
    Bron: casus C2984 §1 (2023-04-18); functie F2771 (2024-03-29)

    Voorbeeld: taak met toelichting
      Gegeven de interne taak is geregistreerd met:
        | attribuut          | waarde                                                   |
        | gevraagdeHandeling | Terugbellen                                              |
        | toelichting        | De klant is na vier uur 's middags het best te bereiken. |
        | status             | te verwerken                                             |
      Als de interne taak wordt opgevraagd
      Dan zijn alle geregistreerde gegevens terug te lezen

  @eis:C2984-05 @verplicht @rev:23-24 @vereist:it @vereist:kc.basis @F2771 @F8618
  Regel: Het klantcontact bij de taak is op te vragen
    Bron: casus C2984 §1 (2023-04-18); functie F8618 (beide revisies)

    Voorbeeld: van taak naar klantcontact
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Voorwaarden vergunningsvrije dakkapel'
      En de interne taak bij het klantcontact is geregistreerd
      Als het klantcontact wordt opgevraagd via 'aanleidinggevendKlantcontact' van de interne taak
      Dan zijn alle geregistreerde gegevens terug te lezen

  @eis:C2984-06 @optioneel @rev:23 @vereist:kc.expand @F8618
  Regel: Desgewenst zijn betrokkenen, bijlagen en taken samen met het klantcontact op te vragen
    Bron: functie F8618, indien gewenst (2023-04-18)

    Voorbeeld: alles in één antwoord
      Gegeven het klantcontact is geregistreerd
      En de betrokkene bij het klantcontact is geregistreerd
      En de bijlage bij het klantcontact is geregistreerd
      En de interne taak bij het klantcontact is geregistreerd
      Als het klantcontact wordt opgevraagd samen met betrokkenen, bijlagen en interne taken
      Dan bevat het antwoord de betrokkene, de bijlage en de interne taak volledig

  @eis:C2984-07 @verplicht @rev:23-24 @vereist:bet @vereist:da.betrokkene @F4936 @F6634
  Regel: De bij het klantcontact vastgelegde contactgegevens zijn op te vragen
    Bron: casus C2984 §1 (beide revisies); functies F4936 en F6634 (2024-03-29)

    Voorbeeld: van klantcontact naar telefoonnummer
      Gegeven het klantcontact is geregistreerd
      En de betrokkene bij het klantcontact is geregistreerd
      En het digitaal adres van de betrokkene is geregistreerd met 'adres' '0612345678'
      Als betrokkenen worden gezocht op 'hadKlantcontact' bij het klantcontact
      Dan wordt alleen de betrokkene gevonden
      En is bij de betrokkene alleen het digitaal adres te vinden

  @eis:C2984-08 @verplicht @rev:23-24 @vereist:bet @vereist:da.partij @F4936 @F6634 @F0138
  Regel: Ontbreken die, dan zijn de contactgegevens van de partij op te vragen
    Bron: casus C2984 §1 en functie F0138 (beide revisies)

    Voorbeeld: alleen de partij heeft een nummer
      Gegeven het digitaal adres 'van de partij' van de persoon 'Karel' is geregistreerd
      En de betrokkene van de persoon 'Karel' is geregistreerd
      Als digitale adressen worden gezocht op 'verstrektDoorBetrokkene' bij de betrokkene
      Dan wordt niets gevonden
      En is bij de persoon 'Karel' alleen het digitaal adres 'van de partij' te vinden

  @eis:C2984-09 @verplicht @rev:23-24 @vereist:da.betrokkene @vereist:da.partij @F6634
  Regel: Zijn beide aanwezig, dan is te zien welke gegevens voor dit contact gelden
    Bron: gegevenswoordenboek Betrokkene, toelichting 1 (beide revisies)

    Voorbeeld: twee nummers
      Gegeven het digitaal adres 'van de partij' van de persoon 'Karel' is geregistreerd met 'adres' '0201234567'
      En de betrokkene van de persoon 'Karel' is geregistreerd
      En het digitaal adres 'voor dit contact' van de betrokkene is geregistreerd met 'adres' '0612345678'
      Als digitale adressen worden gezocht op 'verstrektDoorBetrokkene' bij de betrokkene
      Dan wordt alleen het digitaal adres 'voor dit contact' gevonden
      En is bij de persoon 'Karel' alleen het digitaal adres 'van de partij' te vinden

  @eis:C2984-10 @verplicht @rev:23-24 @vereist:it.wijzig @F5241
  Regel: Na het telefoongesprek is de taak op verwerkt te zetten
    Bron: casus C2984 §1, slot (beide revisies); functie F5241 (beide revisies)

    Voorbeeld: status verwerkt
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd

  @eis:C2984-11 @verplicht @rev:24 @vereist:it.wijzig @vereist:it.verwerktOp @F5241 @vraagstuk:T09
  Regel: Het moment van verwerken wordt bewaard
    Bron: functie F5241 §Patch, besluit 8694 en wijzigingen bij CRUD 0.0.3 (2024-03-29)

    Voorbeeld: een meegegeven moment
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      Als de interne taak wordt gewijzigd met:
        | attribuut  | waarde               |
        | status     | verwerkt             |
        | verwerktOp | 2024-01-15T09:17:20Z |
      Dan is bij het opvragen 'verwerktOp' gelijk aan wat is gewijzigd

  @eis:C2984-12 @open-vraag @rev:24 @vereist:it.wijzig @F5241 @vraagstuk:T09
  Regel: Gemeld wordt of het register zelf het moment van verwerken vastlegt
    Bron: functie F5241 (2024-03-29, niet beschreven)

    Voorbeeld: zonder moment
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan wordt gemeld welke waarde 'verwerktOp' heeft

  @eis:C2984-13 @verplicht @afgeleid @rev:23-24 @vereist:it.wijzig @vereist:bet @vereist:kc.basis @F5241
  Regel: Verwerken van de taak laat klantcontact, betrokkene en andere taken ongemoeid
    Bron: afgeleid uit functie F5241 en basisterminologie §Klantcontact kenmerk 7 (2024-03-29)

    Voorbeeld: een tweede taak blijft open
      Gegeven de betrokkene bij het klantcontact is geregistreerd
      En de interne taak 'eerste' bij het klantcontact is geregistreerd
      En de interne taak 'tweede' bij het klantcontact is geregistreerd
      En van het klantcontact, de betrokkene en de interne taak 'tweede' is de stand genoteerd
      Als de interne taak 'eerste' wordt gewijzigd met 'status' 'verwerkt'
      Dan zijn het klantcontact, de betrokkene en de interne taak 'tweede' ongewijzigd

  @eis:C2984-14 @verplicht @afgeleid @rev:24 @vereist:it.wijzig @F5241
  Regel: Een onbekende taak is niet te verwerken
    Bron: afgeleid uit functie F5241 (2024-03-29)

    Voorbeeld: een willekeurige identificatie
      Als een onbekende interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is het antwoord dat het niet bestaat

  @eis:C2984-15 @open-vraag @rev:23-24 @vereist:it.wijzig @F5241
  Regel: Gemeld wordt wat er gebeurt bij nogmaals verwerken
    Bron: functie F5241 (beide revisies, niet beschreven)

    Voorbeeld: met een ander moment
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      En de interne taak is gewijzigd met:
        | attribuut  | waarde               |
        | status     | verwerkt             |
        | verwerktOp | 2024-01-15T09:17:20Z |
      Als de interne taak wordt gewijzigd met:
        | attribuut  | waarde               |
        | status     | verwerkt             |
        | verwerktOp | 2024-01-16T11:00:00Z |
      Dan wordt gemeld wat er met 'verwerktOp' gebeurt

  # Terugbellen als nieuw contact

  @eis:C2984-16 @verplicht @rev:24 @vereist:kc.basis @vereist:bet @vereist:act.kc @F2173 @F2599 @F6542
  Regel: Het terugbellen is als nieuw klantcontact vast te leggen, op initiatief van de gemeente
    Bron: basisterminologie §Opvolging en casus C9708 §4, initiator onwaar (2024-03-29)

    Voorbeeld: betrokkene bij het nieuwe contact
      Gegeven de betrokkene 'bij de vraag' van de persoon 'Karel' is geregistreerd
      En het klantcontact 'terugbellen' is geregistreerd
      En de medewerker is aan het klantcontact 'terugbellen' gekoppeld
      En een betrokkene 'bij het terugbellen' met:
        | attribuut       | waarde                         |
        | hadKlantcontact | het klantcontact 'terugbellen' |
        | wasPartij       | de persoon 'Karel'             |
        | rol             | klant                          |
        | initiator       | nee                            |
      Als de betrokkene 'bij het terugbellen' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En staat bij het klantcontact 'terugbellen' alleen de medewerker als actor

  @eis:C2984-17 @verplicht @rev:24 @vereist:oo.kc @F9322 @F9829
  Regel: Het nieuwe contact kan verwijzen naar het contact waar het uit voortkomt
    Bron: basisterminologie §Opvolging en §Onderwerp 2, casus C9708 §5 (2024-03-29)

    Voorbeeld: het eerste contact als onderwerp
      Gegeven het klantcontact 'vraag' is geregistreerd
      En het klantcontact 'terugbellen' is geregistreerd
      En een onderwerpobject met:
        | attribuut                   | waarde                         |
        | wasOnderwerpVanKlantcontact | het klantcontact 'terugbellen' |
        | onderwerpWasKlantcontact    | het klantcontact 'vraag'       |
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En wordt bij zoeken op 'wasOnderwerpVanKlantcontact' alleen het onderwerpobject gevonden
      En wordt bij zoeken op 'onderwerpWasKlantcontact' alleen het onderwerpobject gevonden

  @eis:C2984-18 @optioneel @rev:23-24 @vereist:kc.basis @vereist:it @F2173 @F2771
  Regel: Een mislukte terugbelpoging is vast te leggen zonder dat de taak verandert
    Bron: gegevenswoordenboek Klantcontact, Indicatie contact mislukt (2023-04-18) en Indicatie contact gelukt (2024-03-29)

    Voorbeeld: geen gehoor
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      En van de interne taak is de stand genoteerd
      En een klantcontact 'poging' met 'indicatieContactGelukt' 'nee'
      Als het klantcontact 'poging' wordt geregistreerd
      Dan is bij het opvragen 'indicatieContactGelukt' gelijk aan wat is geregistreerd
      En is de interne taak ongewijzigd

  @eis:C2984-N1 @niet-toetsbaar @rev:23-24
  Regel: De medewerker opent schermen, kiest een taak, belt en voert het gesprek
    Bron: casus C2984 §1 (beide revisies)
    Reden: handelingen op het scherm en aan de telefoon zijn over HTTP niet waar te nemen.

  @eis:C2984-N2 @niet-toetsbaar @rev:23-24
  Regel: De afnemer gaat bij voorkeur uit van het nummer van de betrokkene
    Bron: casus C2984 §1; gegevenswoordenboek Betrokkene (beide revisies)
    Reden: de voorrang is een keuze van de afnemer; getoetst wordt dat het register beide onderscheidt (C2984-09).
