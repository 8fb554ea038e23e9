import '@remix-run/server-runtime'
import type { Deps } from './deps.server'

declare module '@remix-run/server-runtime' {
	interface AppLoadContext {
		deps: Deps
		/** For the scripts and styles of this one answer. */
		nonce: string
		requestId: string
		/** The client's address; behind a declared proxy the one it reports. */
		address: string
		/** Writes an unexpected error to the server's log, with the request's id. */
		log: (error: unknown) => void
	}
}
