/** What this page's security policy lets style sheets in by: the nonce that its own scripts carry. Empty where there is none. */
export function pageNonce(): string {
	for (const script of document.querySelectorAll('script')) if (script.nonce) return script.nonce
	return ''
}
