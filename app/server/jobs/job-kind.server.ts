import type { Deps } from '../deps.server'

/** What a job does with its payload; answers a line of what came of it, throws to be tried again later. */
export type JobKind = (deps: Deps, payload: unknown) => Promise<string>
export type JobKinds = ReadonlyMap<string, JobKind>
