export { HttpClient } from './client';
export { curl } from './curl';
export type { AuthenticationScheme, Exchange, Failure, FailureKind, HttpCall, RecordedRequest, RecordedResponse } from './exchange';
export { DEFAULT_LIMITS, type Limits } from './limits';
export {
  type Authentication,
  type ClientCertificate,
  type HeaderSetting,
  type HttpOptions,
  HttpOptionsError,
  type ProxyOptions,
  type TlsOptions,
  type ZgwCredentials,
} from './options';
export { HIDDEN, Redactor } from './redactor';
export type { TargetClient } from './target-client';
