import { HttpClient, type HttpOptions } from '../http';
import { builtInProfiles, loadProfile } from '../profile';

/**
 * Looks whether the API lives elsewhere on the same origin, at the base path of a built-in profile.
 * @returns the base URL that answered, or undefined
 */
export async function otherBase(options: HttpOptions, signal: AbortSignal): Promise<string | undefined> {
  const { origin } = new URL(options.baseUrl);
  for (const { definition } of builtInProfiles().map(loadProfile)) {
    const baseUrl = origin + definition.basePath;
    const path = definition.resources.klantcontact?.path;
    if (path !== undefined && baseUrl !== options.baseUrl && (await answers({ ...options, baseUrl }, path, signal))) {
      return baseUrl;
    }
  }
  return undefined;
}

/** A refusal to show it is an answer too. */
async function answers(options: HttpOptions, path: string, signal: AbortSignal): Promise<boolean> {
  const client = new HttpClient(options, () => undefined);
  try {
    const { response } = await client.send({ method: 'GET', path, scenario: 'voorcontrole' }, signal);
    return response?.json !== undefined && [200, 401, 403].includes(response.status);
  } finally {
    await client.close();
  }
}
