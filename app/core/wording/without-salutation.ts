const salutation =
	/^\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day))\b[^\n,.!?:;]{0,60}[,.!:;]\s+(?=(?:\S+\s+){3})/i

/** A text without "Dear Mrs Pham," or "Good morning!" before it: whom one greets says nothing of what one means. */
export function withoutSalutation(text: string): string {
	return text.replace(salutation, '')
}
