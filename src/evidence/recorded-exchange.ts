import type { Exchange, RecordedResponse } from '../http/exchange';

/** A recorded exchange as the evidence holds it: without the parsed body, which follows from the text. */
export type RecordedExchange = Omit<Exchange, 'response'> & { response?: Omit<RecordedResponse, 'json'> };

/** Exchanges that can be read again and again, one by one; of those with an id in `wanted`, when given, none is left out. */
export type ExchangeSource = (wanted?: ReadonlySet<string>) => AsyncIterable<RecordedExchange> | Iterable<RecordedExchange>;
