# language: nl
@werkt-met @W-OF
Functionaliteit: W-OF Open Forms

  Formulieren: contactgegevens voorinvullen en een inzending registreren, met de bibliotheek open-klant-client. De aanroepen staan
  letterlijk in aanroepen/open-forms.json.

  @eis:W-OF-01 @consument @consument:of @fout @ok:doc
  Regel: Digitale adressen zijn vindbaar op de identificator van de partij
    Bron: Open Forms src/openforms/contrib/customer_interactions/client.py (get_digital_addresses)
    Breekt: niets is voorgevuld, of met het adres van een ander

    Voorbeeld: een persoon met een adres, en een adres van een ander
      Gegeven Open Forms stuurde achtereenvolgens:
        | aanroep                 | als   | $bsn       | $partij | $email       |
        | nieuwe persoon          |       |            |         |              |
        | nieuwe persoon          | ander | '${bsn:2}' |         |              |
        | adres zonder aanduiding | eigen |            |         |              |
        | adres zonder aanduiding | niet  |            | ander   | '${email:2}' |
        | inzending               |       |            |         |              |
        | nieuw adres             | los   |            |         | '${email:3}' |
      Als Open Forms 'adressen op bsn' stuurt
      Dan is de status 200
      En zijn de treffers precies 'eigen'

  @eis:W-OF-02 @consument @consument:of @stop @ok:gedrag
  Regel: Een digitaal adres vermeldt altijd of het het standaardadres is
    Bron: Open Forms transform.py; ZAC neemt alleen adressen waarvan het uitdrukkelijk niet zo is
    Breekt: een fout bij het voorinvullen; ZAC slaat het adres over

    Voorbeeld: nooit opgegeven
      Gegeven Open Forms stuurde 'nieuwe persoon'
      En Open Forms stuurde 'adres zonder aanduiding'
      Als Open Forms 'adressen op bsn' stuurt
      Dan bevat het antwoord:
        | plaats                      | verwacht   |
        | results[].soortDigitaalAdres | 'email'   |
        | results[].adres             | '${email}' |
        | results[].isStandaardAdres  | nee        |

  @eis:W-OF-03 @consument @consument:of @stop @ok:gedrag
  Regel: Een identificator zonder bovenliggende identificator hoort bij hooguit één partij
    Bron: Open Forms client.py, exceptions.py
    Breekt: de inzending van die inwoner mislukt voortaan altijd

    Voorbeeld: hetzelfde BSN nog eens
      Gegeven Open Forms stuurde 'nieuwe persoon'
      Als Open Forms 'nieuwe persoon' stuurt als 'tweede'
      Dan is de status 400
      En vindt Open Forms met 'partij zoeken' precies 'partij'

  @eis:W-OF-04 @consument @consument:of @stop @ok:gedrag
  Regel: Een partij kan met alleen een identificator worden geregistreerd
    Bron: Open Forms client.py (create_party_for_bsn, create_party_for_kvk)
    Breekt: de eerste inzending van een inwoner mislukt

    Voorbeeld: een persoon en een bedrijf zonder naam
      Als Open Forms achtereenvolgens stuurt:
        | aanroep        | als     |
        | nieuwe persoon | partij  |
        | nieuw bedrijf  | bedrijf |
      Dan is de status 201
      En vindt Open Forms met 'partij zoeken' precies 'partij'
      En vindt Open Forms met 'bedrijf zoeken' precies 'bedrijf'

  @eis:W-OF-05 @consument @consument:of @stop @ok:doc
  Regel: Een klantcontact zonder tijdstip krijgt het moment van registreren
    Bron: Open Forms client.py (create_customer_contact)
    Breekt: de inzending wordt niet geregistreerd

    Voorbeeld: alleen kanaal, onderwerp, taal en vertrouwelijk
      Als Open Forms 'inzending' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats                        | verwacht                |
        | klantcontact.plaatsgevondenOp | tijdstip van de aanroep |

  @eis:W-OF-06 @consument @consument:of @stop @ok:doc
  Regel: Klantcontact, betrokkene en onderwerpobject ontstaan samen of niet
    Bron: Open Forms update.py; ook OMC
    Breekt: de toepassing stopt; losse gegevens blijven achter

    Voorbeeld: alle drie
      Als Open Forms 'inzending' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats                            | verwacht                         |
        | klantcontact.uuid                 | uuid                             |
        | betrokkene.uuid                   | uuid                             |
        | onderwerpobject.uuid              | uuid                             |
        | betrokkene.hadKlantcontact.uuid   | '${inzending.klantcontact.uuid}' |
        | onderwerpobject.klantcontact.uuid | '${inzending.klantcontact.uuid}' |

    Voorbeeld: met een partij die niet bestaat
      Als Open Forms 'inzending' stuurt met:
        | plaats               | waarde              |
        | betrokkene.wasPartij | {"uuid": "${uuid}"} |
      Dan is de status 400
      En vindt Open Forms met 'contacten op onderwerp' precies ''

  @eis:W-OF-07 @consument @consument:of @stop @ok:doc
  Regel: Een digitaal adres kan tegelijk bij een betrokkene en een partij horen
    Bron: Open Forms client.py (create_digital_address)
    Breekt: het voorkeursadres wordt niet opgeslagen en de inzending mislukt

    Voorbeeld: een nieuw voorkeursadres
      Gegeven Open Forms stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | inzending      |     |
      Als Open Forms 'nieuw adres' stuurt met:
        | plaats              | waarde                     |
        | isStandaardAdres    | true                       |
        | verstrektDoorPartij | {"uuid": "${partij.uuid}"} |
      Dan is de status 201
      En vindt Open Forms met 'adres van partij' precies 'adres'
      En vindt Open Forms met 'adressen van betrokkene' precies 'adres'

  @eis:W-OF-08 @consument @consument:of @stop @ok:doc
  Regel: Een adres van een partij is vindbaar op de adrestekst en los als standaard te zetten
    Bron: Open Forms client.py
    Breekt: een fout tijdens de inzending

    Voorbeeld: een bestaand adres als voorkeur
      Gegeven Open Forms stuurde achtereenvolgens:
        | aanroep                 | als   | $email       |
        | nieuwe persoon          |       |              |
        | adres zonder aanduiding | adres |              |
        | adres zonder aanduiding | ander | '${email:2}' |
      Als Open Forms 'adres als standaard' stuurt
      Dan is de status 200
      En vindt Open Forms met 'adres van partij' precies 'adres'
      En leest Open Forms met 'adres lezen':
        | plaats           | verwacht   |
        | isStandaardAdres | ja         |
        | adres            | '${email}' |

  @eis:W-OF-09 @consument @consument:of @fout @ok:doc
  Regel: Een digitaal adres mag zonder omschrijving
    Bron: Open Forms client.py; ook GZAC
    Breekt: adressen worden niet opgeslagen

    Voorbeeld: een lege omschrijving
      Gegeven Open Forms stuurde 'inzending'
      Als Open Forms 'nieuw adres' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats       | verwacht |
        | omschrijving | ''       |

  @eis:W-OF-10 @consument @consument:of @fout @ok:gedrag
  Regel: Het basisadres van de API antwoordt
    Bron: Open Forms prefill/contrib/customer_interactions/plugin.py (check_config)
    Breekt: het beheer meldt dat de verbinding niet werkt

    Voorbeeld: met een schuine streep aan het eind
      Als Open Forms 'basisadres' stuurt
      Dan is de status 200 of 204

  @eis:W-OF-11 @consument @consument:of @fout @ok:gedrag @waarneming
  Regel: Zoeken op vestigingsnummer geeft adressen van elke partij met dat nummer
    Bron: Open Forms client.py (_get_digital_addresses_for_kvk_branch_number stuurt geen KvK-nummer mee)
    Breekt: het formulier biedt adressen van een ander bedrijf aan

    Voorbeeld: hetzelfde vestigingsnummer onder twee KvK-nummers
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                     | als    | $kvk       | $kvk-nummer | $bedrijf | $partij | adres         |
        | los kvk-nummer vastleggen   | kvk 1  |            |             |          |         |               |
        | los kvk-nummer vastleggen   | kvk 2  | '${kvk:2}' |             |          |         |               |
        | nieuw bedrijf               | eerste |            |             |          |         |               |
        | nieuw bedrijf               | tweede |            |             |          |         |               |
        | vestigingsnummer vastleggen |        |            | kvk 1       | eerste   |         |               |
        | vestigingsnummer vastleggen |        |            | kvk 2       | tweede   |         |               |
        | adres bij partij            | van 1  |            |             |          | eerste  |               |
        | adres bij partij            | van 2  |            |             |          | tweede  | '${telefoon:2}' |
      Als Open Forms 'adressen op vestigingsnummer' stuurt
      Dan wordt 'count' gemeld
      En zijn de treffers precies 'van 1, van 2'
