import { type ChildAnswer, type ChildJob, childAnswerSchema } from './child-protocol.server'
import {
	createJobRunner,
	type JobRunner,
	type RunFailure,
	type RunnerOptions,
	type RunOutcome,
} from './job-runner.server'

export type CompileFailure = RunFailure
export type CompileOutcome = RunOutcome<ChildAnswer>
export type Compiler = JobRunner<ChildJob, ChildAnswer>
export type CompilerOptions = RunnerOptions

/** A child that compiles texts for publishing, one at a time. */
export const createCompiler = (options: CompilerOptions): Compiler =>
	createJobRunner(childAnswerSchema, options)
