# language: nl
@W-VOORBEELD
Functionaliteit: W-VOORBEELD Gemeente Voorbeeld

  Wat deze gemeente van een product verwacht naast de standaard.

  @eis:W-VOORBEELD-01 @consument @fout @vereist:kc.basis @F2173
  Regel: De sleutel van een klantcontact past in het verwijzingsveld van het zaaksysteem
    Bron: koppelvlak met het zaaksysteem van gemeente Voorbeeld, 2024

    Voorbeeld: een sleutel van hoogstens 40 tekens
      Gegeven een klantcontact
      Als het klantcontact wordt geregistreerd
      Dan heeft de toegekende sleutel hoogstens 40 tekens
