/** Names that say which side of the counter somebody stands on. */
const ours = /^(you|we|me|clerk|agent|team lead|colleague|staff)$/i
const theirs = /^(customer|caller|guest|client|patient|passenger|member|visitor|she|he|they)$/i

/**
 * Who of those who speak stands on our side: whose names say so, else the first to speak who may. Everybody else is
 * on the other.
 */
export function oursAmong(speakers: readonly string[]): ReadonlySet<string> {
	const named = speakers.filter((who) => ours.test(who))
	if (named.length > 0) return new Set(named)
	const [first] = speakers.filter((who) => !theirs.test(who))
	return new Set(first === undefined ? [] : [first])
}
