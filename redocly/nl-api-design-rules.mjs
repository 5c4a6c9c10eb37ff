/**
 * The rules of the Dutch API Design Rules (ADR 2) that Redocly has no rule of its own for.
 * @see https://gitdocumentatie.logius.nl/publicatie/api/adr/
 */

/** Names that a hypertext format reserves start with an underscore: _links, _expand. */
const CAMEL_CASE = /^_?[a-z][a-zA-Z0-9]*$/;

/** Dutch plurals end in -en or -s. */
const PLURAL = /(en|s)$/;

/** Properties are written in camelCase, apart from the names in `except`. */
function propertyCamelCase({ except = [] }) {
  return {
    SchemaProperties(properties, { report, location }) {
      for (const name of Object.keys(properties).filter((one) => !CAMEL_CASE.test(one) && !except.includes(one))) {
        report({ message: `Property '${name}' is not in camelCase.`, location: location.child([name]).key() });
      }
    },
  };
}

/** A path segment that is followed by the key of one object names a collection, in the plural, apart from those in `except`. */
function collectionPlural({ except = [] }) {
  return {
    PathItem(_item, { report, key, location }) {
      const segments = String(key).split('/');
      for (const [index, segment] of segments.entries()) {
        if (!segments[index + 1]?.startsWith('{') || segment.startsWith('{')) continue;
        if (PLURAL.test(segment) || except.includes(segment)) continue;
        report({ message: `Collection '${segment}' is not a plural noun.`, location: location.key() });
      }
    },
  };
}

export default function nlApiDesignRules() {
  return {
    id: 'nl-api-design-rules',
    rules: { oas3: { 'property-camel-case': propertyCamelCase, 'collection-plural': collectionPlural } },
  };
}
