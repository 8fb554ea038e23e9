import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type SignInLimits = {
	/** Counts one try before it is judged; says how many seconds to wait when there have been too many. */
	take(account: string, address: string): Promise<{ ok: true } | { ok: false; waitSeconds: number }>
	/** Gives a right sign-in its tries back. */
	forgive(account: string, address: string): Promise<void>
}

const minutes = 10 * 60

/**
 * Wrong tries in ten minutes: 8 for one account from one address, 50 for one account from anywhere, 100 from one
 * address. Nobody is locked out for good, and an account's owner elsewhere hardly ever by somebody else's tries.
 */
export function createSignInLimits(): SignInLimits {
	const pair = new RateLimiterMemory({ keyPrefix: 'pair', points: 8, duration: minutes })
	const account = new RateLimiterMemory({ keyPrefix: 'account', points: 50, duration: minutes })
	const address = new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: minutes })
	const keys = (who: string, where: string) =>
		[
			[address, where],
			[pair, `${where} ${who}`],
			[account, who],
		] as const
	return {
		take: async (who, where) => {
			for (const [limiter, key] of keys(who, where)) {
				try {
					await limiter.consume(key)
				} catch (refused) {
					if (!(refused instanceof RateLimiterRes)) throw refused
					return { ok: false, waitSeconds: Math.ceil(refused.msBeforeNext / 1000) }
				}
			}
			return { ok: true }
		},
		forgive: async (who, where) => {
			await pair.delete(`${where} ${who}`)
			await account.reward(who)
			await address.reward(where)
		},
	}
}
