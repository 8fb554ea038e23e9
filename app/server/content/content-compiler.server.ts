import { childPath } from './child-path.server'
import { compileWith } from './compile-content.server'
import { type Compiler, createCompiler } from './compiler.server'
import type { ContentJob, ContentResult } from './job.server'

let shared: Compiler | null = null

/** Compiles one text in the process's own compile child; the first call starts it. */
export function compileContent(job: ContentJob): Promise<ContentResult> {
	shared ??= createCompiler({ path: childPath })
	return compileWith(shared, job)
}

/** Ends the child, when the server or a command ends; a later call starts another. */
export function closeContentCompiler(): void {
	shared?.close()
	shared = null
}
