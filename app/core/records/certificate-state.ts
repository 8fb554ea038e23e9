/** What a certificate's row says; time alone makes one expire. */
export const certificateStates = ['issued', 'revoked', 'superseded'] as const
export type CertificateState = (typeof certificateStates)[number]

/** How a certificate stands: what anybody may ask of it. */
export type CertificateStanding = 'valid' | 'expired' | 'revoked' | 'superseded'

/** Why one is taken back, and why one is issued anew, as codes. */
export const certificateReasons = {
	revoke: ['issued-by-mistake', 'wrong-person', 'not-done-oneself', 'record-void'],
	supersede: ['wrong-details', 'new-key', 'paper-lost', 'record-corrected'],
} as const satisfies Record<string, readonly [string, ...string[]]>
export type RevokeReason = (typeof certificateReasons)['revoke'][number]
export type SupersedeReason = (typeof certificateReasons)['supersede'][number]

/** How a certificate stands at an instant: taken back or replaced first, then by time. */
export function certificateStanding(
	certificate: { state: string; expiresAt: Date | null },
	at: Date,
): CertificateStanding {
	if (certificate.state === 'revoked' || certificate.state === 'superseded') return certificate.state
	return certificate.expiresAt !== null && certificate.expiresAt <= at ? 'expired' : 'valid'
}
