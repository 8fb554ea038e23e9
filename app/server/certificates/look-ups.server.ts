import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Whether somebody at this address may look up one more certificate. */
export type LookUps = { take: (address: string) => Promise<boolean> }

/** Checks of certificates without signing in: 60 in ten minutes from one address, whether or not there is one. */
export function createLookUps(points = 60): LookUps {
	const limiter = new RateLimiterMemory({ keyPrefix: 'certificate', points, duration: 600 })
	return {
		take: (address) =>
			limiter.consume(address).then(
				() => true,
				() => false,
			),
	}
}
