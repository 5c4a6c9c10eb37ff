import type { ProfileModel } from '../profile';

/** Media types of bodies sent and of answers asked for. */
export interface Media {
  readonly request: string;
  readonly accept: string;
}

/** As the profile writes them. An error may come in another form than an answer, so both are asked for. */
export function mediaOf({ definition }: ProfileModel): Media {
  const { request, response, error } = definition.media;
  return { request, accept: [...new Set([...response, ...error])].join(', ') };
}
