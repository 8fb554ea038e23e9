import { type Compiler, type CompilerOptions, createCompiler } from '../content/compiler.server'

/**
 * Several disposable children behind one: each reads one text at a time, and a text that has to be stopped holds none
 * of the others up. Children are started as they are needed, `size` of them at most; as many jobs may wait as there are.
 */
export function createCompilerPool(size: number, options: CompilerOptions): Omit<Compiler, 'pid'> {
	const idle: Compiler[] = []
	const all: Compiler[] = []
	const waiting: (() => void)[] = []
	// Asked for once: children that start together must not both make the file they are forked from.
	let path: Promise<string> | null = null
	const each = { ...options, path: () => (path ??= options.path()) }

	async function free(): Promise<Compiler> {
		for (;;) {
			const one = idle.pop()
			if (one) return one
			if (all.length < size) {
				const started = createCompiler(each)
				all.push(started)
				return started
			}
			await new Promise<void>((go) => waiting.push(go))
		}
	}

	return {
		async run(job) {
			const compiler = await free()
			try {
				return await compiler.run(job)
			} finally {
				idle.push(compiler)
				waiting.shift()?.()
			}
		},
		close() {
			for (const compiler of all) compiler.close()
		},
	}
}
