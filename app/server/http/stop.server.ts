import type { Server } from 'node:http'

/** Takes no new connections, lets requests in flight finish for so long, then hangs up on the rest. */
export function stopServing(server: Server, graceMs: number): Promise<void> {
	return new Promise((resolve) => {
		const late = setTimeout(() => server.closeAllConnections(), graceMs)
		server.close(() => {
			clearTimeout(late)
			resolve()
		})
		server.closeIdleConnections()
	})
}
