# language: nl
@IM
Functionaliteit: Informatiemodel: Klantcontact

  Regels van het objecttype zelf; verplichte gegevens, lengten en onbekende verwijzingen staan bij C0992-12 tot en met C0992-18.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-klantcontact-01 @verplicht @rev:24 @vereist:kc.basis @F2173
  Regel: Een onbekende indicatie contact gelukt wordt geweigerd
    Bron: gegevenswoordenboek, Indicatie ja nee onbekend (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: misschien
      Gegeven een klantcontact
      Maar met 'indicatieContactGelukt' 'misschien'
      Als het klantcontact wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:IM-klantcontact-02 @open-vraag @rev:24 @vereist:kc.basis @F2173 @vraagstuk:T12
  Regel: Gemeld wordt of het kanaal mag ontbreken
    Bron: gegevenswoordenboek Klantcontact, Kanaal 1 (2024-03-29) tegenover VNG CRUD 0.0.3, niet verplicht

    Voorbeeld: zonder 'kanaal'
      Gegeven een klantcontact
      Maar zonder 'kanaal'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'kanaal' gebeurt

  @eis:IM-klantcontact-03 @open-vraag @rev:24 @vereist:kc.basis @F2173
  Regel: Gemeld wordt wat een ontbrekende indicatie contact gelukt wordt
    Bron: gegevenswoordenboek Klantcontact, Indicatie contact gelukt 1 (2024-03-29)

    Voorbeeld: zonder 'indicatieContactGelukt'
      Gegeven een klantcontact
      Maar zonder 'indicatieContactGelukt'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'indicatieContactGelukt' gebeurt

  @eis:IM-klantcontact-04 @aanbevolen @afgeleid @rev:24 @vereist:kc.basis @F8618
  Regel: Een opgevraagd klantcontact volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een klantcontact
      Als het klantcontact wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-klantcontact-05 @aanbevolen @afgeleid @rev:24 @vereist:kc.basis @F8618
  Regel: De melding bij een onbekend klantcontact heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekend klantcontact wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-klantcontact-06 @optioneel @rev:24 @vereist:vervang @vereist:kc.basis @F0796
  Regel: Het klantcontact is volledig te vervangen
    Bron: VNG CRUD 0.0.3, PUT op één object; functies met een voorbeeld bij PUT (2024-03-29)

    Voorbeeld: andere gegevens
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt vervangen met:
        | attribuut | waarde                |
        | onderwerp | Glas naast de glasbak |
        | kanaal    | e-mail                |
        | inhoud    | Volledig vervangen.   |
      Dan komt bij het opvragen alles terug zoals vervangen

  @eis:IM-klantcontact-07 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:kc.basis @F2173
  Regel: Een zojuist geregistreerd klantcontact is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt verwijderd
      Dan is het klantcontact niet meer op te vragen
