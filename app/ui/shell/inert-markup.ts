import { workerAddress } from './worker-address'

type Rules = {
	createHTML: (markup: string) => string
	createScriptURL: (address: string) => string | null
}

declare global {
	interface Window {
		/** Only browsers that know trusted types have it. */
		trustedTypes?: {
			createPolicy: (name: string, rules: Rules) => unknown
		}
	}
}

/** How React asks for a new script element. It is empty, and a script made this way never runs. */
const emptyScript = '<script></script>'

/** The markup that a page may make out of text: React's empty script, and nothing else. */
export const inertMarkup = (markup: string): string => (markup === emptyScript ? markup : '')

/**
 * The one policy that the security policy lets the page have. Without it React, which draws the whole document, throws
 * when it draws that anew (an error page, a page that an extension has changed), and leaves it blank. A page may start our
 * own workers, too; any other address of a script is refused.
 */
export function allowInertMarkup(): void {
	window.trustedTypes?.createPolicy('default', {
		createHTML: inertMarkup,
		createScriptURL: (address) => workerAddress(address, window.location.origin),
	})
}
