import type {
  AuthenticationSettings,
  ConfiguredHeader,
  ConfiguredProduct,
  Conventions,
  ProxySettings,
  TlsSettings,
} from '../../generated/types';
import type { Limits } from '../http/limits';
import type { OpenRecording } from '../recording/open-recording';
import type { ConsumerChoice } from '../requirements/consumers';
import type { Shard } from './shard';

/** Everything a command knows of target and run, from file, environment and flags. Holds no secret; paths are absolute. */
export interface RunConfiguration {
  /** base URL without a slash at the end; absent: the embedded reference implementation */
  readonly url?: string;
  /** name of a built-in profile or absolute path; absent: recognised from the target's answers */
  readonly profile?: string;
  readonly authentication: AuthenticationSettings;
  readonly headers: readonly ConfiguredHeader[];
  readonly tls: TlsSettings;
  readonly proxy?: 'none' | ProxySettings;
  readonly limits: Limits;
  /** requests per second of the whole run; absent: no bound */
  readonly rate?: number;
  /** absent: reports/<time>-<target> */
  readonly out?: string;
  /** class, case, requirement or tag expression; absent: everything */
  readonly only?: string;
  readonly revision?: '23' | '24';
  readonly parallel: number;
  readonly shard?: Shard;
  /** report of an earlier run, or the folder of it, to divide by */
  readonly durations?: string;
  readonly readOnly: boolean;
  readonly keep: boolean;
  readonly yes: boolean;
  readonly baseline?: string;
  /** released requirement set, or absolute path of a file like it, that decides what counts; absent: all requirements of the kit */
  readonly requirements?: string;
  /** folder with features and steps of the user */
  readonly features?: string;
  /** client applications to look at; absent: all of them where the profile has the form they speak */
  readonly consumers?: ConsumerChoice;
  readonly lang: 'nl' | 'en';
  /** stylesheet with design tokens for the pages of the report; absent: the built-in theme */
  readonly designTokens?: string;
  readonly seed: string;
  readonly order: 'defined' | 'random';
  readonly absent: readonly string[];
  readonly optional: 'alle' | readonly string[];
  readonly classes: readonly string[];
  readonly product: ConfiguredProduct;
  readonly operator?: string;
  readonly conventions: Conventions;
  /** file to record the exchanges in */
  readonly record?: string;
  /** recording that answers instead of a target */
  readonly replay?: OpenRecording;
  /** configuration file that was used */
  readonly file?: string;
  /** sha256 of the settings in force, so that two reports can be told apart */
  readonly digest: string;
}
