/**
 * What steps and hooks are written with. The same as Cucumber's main entry gives, without the formatters, parsers and reports that
 * entry loads as well: three hundred files that no run uses. Steps of a user may take these from Cucumber itself.
 */
import './match-indices';
import DataTable from '@cucumber/cucumber/lib/models/data_table';
import builder from '@cucumber/cucumber/lib/support_code_library_builder/index';
import World from '@cucumber/cucumber/lib/support_code_library_builder/world';

export const {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeStep,
  defineParameterType,
  Given,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
  Then,
  When,
} = builder.methods;

export { DataTable, World };
