/** Version of the set of requirements: rises when a requirement is added, changed or withdrawn. */
export const REQUIREMENT_SET_VERSION = '1.0.0';

/** Where the register is generated, relative to the root of the package. */
export const REGISTER_FILE = 'generated/requirements.json';
