# language: nl
@C0359 @P2
Functionaliteit: C0359 Klant belt met een melding openbare ruimte waarvoor al een zaak loopt

  Wijkt af van C4390: er loopt al een zaak. Ook deze melding wordt een eigen klantcontact, met een verwijzing naar diezelfde zaak. Dat de
  tekst spreekt van het verwerken van een interne taak past niet bij dit verloop; die lezing wordt alleen waargenomen.

  @eis:C0359-01 @verplicht @rev:23-24 @vereist:kc.basis @vereist:oo.zaak @F2173 @F9322 @F6039
  Regel: Een volgende melding is aan de reeds lopende zaak te koppelen
    Bron: casus C0359 §2 (beide revisies); basisterminologie §Opvolging (2024-03-29)

    Voorbeeld: dezelfde zaak bij een tweede klantcontact
      Gegeven het onderwerpobject 'eerste' bij het klantcontact 'eerste' is geregistreerd met 'objectidentificator.objectId' 'ZAAK-2023-0000000101'
      En het klantcontact 'tweede' is geregistreerd met 'onderwerp' 'Losliggende stoeptegel'
      En een onderwerpobject 'tweede' bij het klantcontact 'tweede' met 'objectidentificator.objectId' 'ZAAK-2023-0000000101'
      Als het onderwerpobject 'tweede' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En zijn het klantcontact 'tweede' en het onderwerpobject 'eerste' op te vragen

  @eis:C0359-02 @verplicht @rev:23-24 @vereist:oo.zoek @F9829
  Regel: Vanuit het zaaknummer zijn alle meldingen terug te vinden
    Bron: casus C0359 §2 (beide revisies); functie F9829 en SIM 0.0.6, 0..* (2024-03-29)

    Voorbeeld: twee meldingen over één zaak
      Gegeven het onderwerpobject 'eerste' bij het klantcontact 'eerste' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'tweede' bij het klantcontact 'tweede' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      Als onderwerpobjecten worden gezocht op 'objectidentificator.objectId' '{zaaknummer}'
      Dan worden alleen het onderwerpobject 'eerste' en het onderwerpobject 'tweede' gevonden
      En leidt het gevondene naar het klantcontact 'eerste'
      En leidt het gevondene naar het klantcontact 'tweede'

  @eis:C0359-03 @verplicht @afgeleid @rev:23-24 @vereist:kc.basis @vereist:bet @vereist:oo.zoek @F9322 @F8618 @F5859 @F6039
  Regel: De eerdere melding blijft zelfstandig en ongewijzigd bestaan
    Bron: afgeleid uit casus C0359 (2023-04-18); basisterminologie §Klantcontact kenmerk 7 (2024-03-29)

    Voorbeeld: klantcontact, melder en zaak van de eerste melding
      Gegeven de betrokkene 'eerste melder' bij het klantcontact 'eerste' is geregistreerd
      En het onderwerpobject 'eerste' bij het klantcontact 'eerste' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het klantcontact 'tweede' is geregistreerd
      En een onderwerpobject 'tweede' bij het klantcontact 'tweede' met 'objectidentificator.objectId' '{zaaknummer}'
      En van het klantcontact 'eerste', de betrokkene 'eerste melder' en het onderwerpobject 'eerste' is de stand genoteerd
      Als het onderwerpobject 'tweede' wordt geregistreerd
      Dan hebben het onderwerpobject 'eerste' en het onderwerpobject 'tweede' elk een eigen identificatie
      En zijn het klantcontact 'eerste', de betrokkene 'eerste melder' en het onderwerpobject 'eerste' ongewijzigd
      En is bij het klantcontact 'eerste' alleen het onderwerpobject 'eerste' te vinden

    Voorbeeld: een eigen klantcontact
      Gegeven het klantcontact 'eerste' is geregistreerd met 'onderwerp' 'Losliggende stoeptegel'
      En van het klantcontact 'eerste' is de stand genoteerd
      En een klantcontact 'tweede' met 'onderwerp' 'Losliggende stoeptegel'
      Als het klantcontact 'tweede' wordt geregistreerd
      Dan hebben het klantcontact 'eerste' en het klantcontact 'tweede' elk een eigen identificatie
      En is het klantcontact 'eerste' ongewijzigd

  @eis:C0359-04 @verplicht @afgeleid @rev:24 @vereist:oo.zoek @F9829
  Regel: Een andere zaak levert deze meldingen niet op
    Bron: afgeleid uit functie F9829 (2024-03-29)

    Voorbeeld: zoeken op de andere zaak
      Gegeven het onderwerpobject 'eerste' bij het klantcontact 'eerste' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'tweede' bij het klantcontact 'tweede' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'derde' bij het klantcontact 'derde' is geregistreerd met 'objectidentificator.objectId' '{ander zaaknummer}'
      Als onderwerpobjecten worden gezocht op 'objectidentificator.objectId' '{ander zaaknummer}'
      Dan wordt alleen het onderwerpobject 'derde' gevonden
      En leidt het gevondene naar het klantcontact 'derde'

    Voorbeeld: zoeken op de gedeelde zaak
      Gegeven het onderwerpobject 'eerste' bij het klantcontact 'eerste' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'tweede' bij het klantcontact 'tweede' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'derde' bij het klantcontact 'derde' is geregistreerd met 'objectidentificator.objectId' '{ander zaaknummer}'
      Als onderwerpobjecten worden gezocht op 'objectidentificator.objectId' '{zaaknummer}'
      Dan worden alleen het onderwerpobject 'eerste' en het onderwerpobject 'tweede' gevonden

  @eis:C0359-05 @verplicht @afgeleid @rev:24 @vereist:oo.zoek @F9829
  Regel: Hetzelfde nummer in een ander register is een ander object
    Bron: afgeleid uit casus C1767 en gegevenswoordenboek Identificator, Register (2024-03-29)

    Abstract Scenario: zoeken in <register>
      Gegeven het onderwerpobject 'Zakenregister' bij het klantcontact 'eerste' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'Overige Objecten' bij het klantcontact 'tweede' is geregistreerd met:
        | attribuut                    | waarde           |
        | objectidentificator.objectId | {zaaknummer}     |
        | objectidentificator.register | Overige Objecten |
      Als onderwerpobjecten worden gezocht op:
        | attribuut                    | waarde       |
        | objectidentificator.objectId | {zaaknummer} |
        | objectidentificator.register | <register>   |
      Dan wordt alleen het onderwerpobject '<register>' gevonden

      Voorbeelden:
        | register         |
        | Zakenregister    |
        | Overige Objecten |

  @eis:C0359-06 @verplicht @afgeleid @rev:23-24 @vereist:bet @vereist:da.betrokkene @F4936 @F6634
  Regel: Gegevens van de eerste melder staan niet bij het tweede contact
    Bron: afgeleid uit casus C0359 §2, opmerking, en uitgangspunten, gemachtigd (2023-04-18)

    Voorbeeld: de betrokkene bij het tweede contact
      Gegeven de betrokkene 'eerste melder' bij het klantcontact 'eerste' is geregistreerd met 'contactnaam.achternaam' 'Yılmaz'
      En de betrokkene 'tweede melder' bij het klantcontact 'tweede' is geregistreerd met 'contactnaam.achternaam' 'O\u0027Neill-van der Berg'
      Als betrokkenen worden gezocht op 'hadKlantcontact' bij het klantcontact 'tweede'
      Dan wordt alleen de betrokkene 'tweede melder' gevonden
      En is bij elk gevonden object 'contactnaam' gelijk aan wat is geregistreerd
      En is bij het klantcontact 'eerste' alleen de betrokkene 'eerste melder' te vinden

    Voorbeeld: het telefoonnummer bij het tweede contact
      Gegeven het digitaal adres 'eerste' van de betrokkene 'eerste melder' is geregistreerd met 'adres' '0612345678'
      En de betrokkene 'tweede melder' bij het klantcontact 'tweede' is geregistreerd
      En het digitaal adres 'tweede' van de betrokkene 'tweede melder' is geregistreerd met 'adres' '0201234567'
      Als digitale adressen worden gezocht op 'verstrektDoorBetrokkene' bij de betrokkene 'tweede melder'
      Dan wordt alleen het digitaal adres 'tweede' gevonden
      En is bij de betrokkene 'eerste melder' alleen het digitaal adres 'eerste' te vinden

  @eis:C0359-07 @verplicht @afgeleid @rev:23-24 @vereist:bet @vereist:par.zoek @F2599
  Regel: Ook een melding bij een lopende zaak leidt niet tot een partij
    Bron: afgeleid uit casus C0359 §2, opmerking, en besluit 3485 (2023-04-18)

    Voorbeeld: een tweede melder
      Gegeven het onderwerpobject bij het klantcontact 'tweede' is geregistreerd
      En een betrokkene bij het klantcontact 'tweede' met 'contactnaam.achternaam' 'O\u0027Neill-van der Berg {merk}'
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'contactnaam.achternaam' gelijk aan wat is geregistreerd
      En is bij het opvragen 'wasPartij' leeg
      En is er geen partij met de naam 'O\u0027Neill-van der Berg {merk}'

  @eis:C0359-08 @open-vraag @rev:23 @vereist:it.wijzig @vereist:oo.zaak @F5241 @vraagstuk:T21
  Regel: Gemeld wordt of de bestaande zaak bij het verwerken van een taak te koppelen is
    Bron: casus C0359 §2, laatste punt (beide revisies); functie F5241 (2023-04-18)

    Voorbeeld: taak en zaak in één handeling
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En een onderwerpobject bij het klantcontact met 'objectidentificator.objectId' 'ZAAK-2023-0000000101'
      Als met de handeling 'verwerk-interne-taak' de interne taak wordt verwerkt en het onderwerpobject wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C0359-N1 @niet-toetsbaar @rev:23
  Regel: In het zakenregister wordt nagegaan of er al een zaak loopt
    Bron: casus C0359 §1 (2023-04-18)
    Reden: het zakenregister valt buiten deze standaard.

  @eis:C0359-N2 @niet-toetsbaar @rev:23
  Regel: De contactgegevens van de melder gaan naar de lopende zaak en de melder krijgt later bericht
    Bron: casus C0359 §2 (2023-04-18)
    Reden: dat gebeurt bij de zaak en bereikt dit register niet.
