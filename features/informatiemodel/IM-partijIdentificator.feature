# language: nl
@IM
Functionaliteit: Informatiemodel: Partij-identificator

  Regels van het objecttype zelf; onbekende partij en ontbrekende delen staan bij C9018-15.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-partijIdentificator-01 @verplicht @afgeleid @rev:24 @vereist:pid @F1582
  Regel: Een niet bestaande partij-identificator is niet op te vragen
    Bron: afgeleid uit functie F1582; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende partij-identificator wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-partijIdentificator-02 @aanbevolen @afgeleid @rev:24 @vereist:pid @F1582
  Regel: Een opgevraagde partij-identificator volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een partij-identificator
      Als de partij-identificator wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-partijIdentificator-03 @aanbevolen @afgeleid @rev:24 @vereist:pid @F1582
  Regel: De melding bij een onbekende partij-identificator heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende partij-identificator wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-partijIdentificator-04 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:pid @F6257
  Regel: Een zojuist geregistreerde partij-identificator is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de partij-identificator is geregistreerd
      Als de partij-identificator wordt verwijderd
      Dan is de partij-identificator niet meer op te vragen
