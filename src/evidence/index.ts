export { EvidenceLog } from './evidence-log';
export { EvidenceError, readHarExchanges } from './har-exchanges';
export { type EntryLines, type Evidence, evidenceOf, writeHar } from './har-file';
export type { ExchangeSource, RecordedExchange } from './recorded-exchange';
export { addExchanges, countExchanges, evidenceIn } from './run-evidence';
