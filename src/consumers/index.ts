export { type Bindings, consumerValues } from './bindings';
export { type CataloguedCall, cataloguedCall, consumerCalls, consumerHeaders, consumerNames } from './catalogue';
export { type Mismatch, mismatches, type Row } from './expectations';
export { speaksConsumerForm, typeAt } from './form';
export { type Hits, readHits } from './hits';
export { valuesAt } from './place';
export { type Override, prepared } from './prepared-call';
