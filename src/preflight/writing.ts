import type { Exchange } from '../http';
import { attention, type Check, fatal, good } from './check';
import { described } from './described';
import { isSuccess, type OwnObjects } from './own-objects';

/** What became of one klantcontact that was registered, read, changed and removed. */
export interface Writing {
  readonly check: Check;
  /** the answer to the registration, when it succeeded */
  readonly document?: unknown;
  /** whether what is registered can also be removed, so that more may be tried */
  readonly isRemovable: boolean;
}

/**
 * Registers a klantcontact, reads, changes and removes it. Only a target that lets nobody write stops the run; whatever else goes
 * wrong is for the run itself to show.
 */
export async function tryWriting(own: OwnObjects): Promise<Writing> {
  const { exchange, object } = await own.register('klantcontact', { onderwerp: 'Voorcontrole van een conformiteitstoets' });
  if (object === undefined) {
    return { check: refused(exchange), isRemovable: false };
  }
  const document = exchange.response?.json;
  const read = await own.read(object);
  const canChange = own.model.resource('klantcontact').offers('update');
  const changed = canChange ? await own.change(object, { onderwerp: 'Voorcontrole, gewijzigd' }) : undefined;
  const removed = await own.remove(object);
  if (removed === undefined || !isSuccess(removed)) {
    return { check: notRemoved(removed), document, isRemovable: false };
  }
  return { check: notRead(read) ?? notChanged(changed) ?? allDone(canChange), document, isRemovable: true };
}

function refused(exchange: Exchange): Check {
  const status = exchange.response?.status ?? 0;
  if (isForbidden(exchange)) {
    return fatal(
      'schrijven',
      3,
      `Lezen mag, maar registreren niet (status ${status}).`,
      'Geef het token schrijfrechten, of toets alleen het lezen met --read-only.',
    );
  }
  if (exchange.failure !== undefined) {
    return fatal(
      'schrijven',
      3,
      `Registreren van een klantcontact mislukte onderweg: ${exchange.failure.message}`,
      'Probeer het opnieuw als de verbinding goed is.',
    );
  }
  return attention(
    'schrijven',
    `Registreren van een klantcontact lukte niet (${described(exchange)}).`,
    'De toets laat zien wat er aan schort. Weigert het doel een code, zet de eigen codes dan onder conventions in de configuratie.',
  );
}

function notRead(read: Exchange): Check | undefined {
  return isSuccess(read)
    ? undefined
    : attention(
        'schrijven',
        `Een net geregistreerd klantcontact is niet te lezen (${described(read)}).`,
        'De toets laat zien wat er aan schort.',
      );
}

function notChanged(changed: Exchange | undefined): Check | undefined {
  if (changed === undefined || isSuccess(changed)) {
    return undefined;
  }
  if (isForbidden(changed)) {
    return attention(
      'schrijven',
      `Registreren mag, maar wijzigen niet (${described(changed)}).`,
      'Geef het token ook rechten om te wijzigen; anders worden de eisen over wijzigen als fout van de inrichting gemeld.',
    );
  }
  return attention(
    'schrijven',
    `Een klantcontact is niet te wijzigen (${described(changed)}).`,
    'De toets laat zien wat er aan schort. Kent het doel geen wijzigen, zet kc.wijzig dan onder absent in de configuratie.',
  );
}

function notRemoved(removed: Exchange | undefined): Check {
  const text = `Een geregistreerd klantcontact is niet te verwijderen (${removed === undefined ? 'het profiel kent dat niet' : described(removed)}).`;
  return attention('schrijven', text, 'Testgegevens blijven achter; het rapport noemt ze. Gebruik een doel waar dat mag.');
}

function allDone(isChanged: boolean): Check {
  return good('schrijven', `Een klantcontact is geregistreerd, gelezen${isChanged ? ', gewijzigd' : ''} en verwijderd.`);
}

function isForbidden({ response }: Exchange): boolean {
  return response?.status === 401 || response?.status === 403;
}
