import type { RecordedExchange } from '../../src/evidence';

export function exchange(id: string, part: Partial<RecordedExchange> = {}): RecordedExchange {
  return {
    id,
    scenario: 'C0992-06/verbod',
    startedAt: '2024-06-01T10:00:00.000Z',
    durationMs: 12.5,
    timings: { send: 0.5, wait: 11, receive: 1 },
    httpVersion: 'HTTP/1.1',
    request: {
      method: 'POST',
      url: 'https://doel.example/api/v1/klantcontacten?page=1&kanaal=e-mail%20a',
      headers: { 'Content-Type': 'application/json', Authorization: '***' },
      body: '{"onderwerp":"kerst"}',
      authentication: 'token',
    },
    response: {
      status: 201,
      statusText: 'Created',
      headers: { 'content-type': 'application/json', Location: 'https://doel.example/api/v1/klantcontacten/1' },
      body: '{"uuid":"é"}',
      truncated: false,
    },
    ...part,
  };
}

export function unanswered(id: string): RecordedExchange {
  const { response: _, ...rest } = exchange(id);
  return { ...rest, failure: { kind: 'timeout', message: 'geen antwoord binnen 10 s' } };
}
