# language: nl
@IM
Functionaliteit: Buiten het informatiemodel: Rekeningnummer

  Dit objecttype staat niet in het informatiemodel; alleen Open Klant kent het. Getoetst wordt het daarom alleen waar het is opgegeven.

  @eis:IM-rekeningnummer-01 @optioneel @rev:24
  Regel: Het rekeningnummer is te registreren en volledig terug te lezen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: na registratie
      Gegeven een rekeningnummer
      Als het rekeningnummer wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En volgt het opgevraagde de vorm van het profiel

  @eis:IM-rekeningnummer-02 @optioneel @rev:24
  Regel: Een niet bestaand rekeningnummer is niet op te vragen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: een willekeurige identificatie
      Als een onbekend rekeningnummer wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-rekeningnummer-03 @optioneel @rev:24 @vereist:verwijder
  Regel: Een zojuist geregistreerd rekeningnummer is weer te verwijderen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: na registratie
      Gegeven het rekeningnummer is geregistreerd
      Als het rekeningnummer wordt verwijderd
      Dan is het rekeningnummer niet meer op te vragen
