/** Words that were said, or might be. */
export function QuotedReply({ text }: { text: string }) {
	return <blockquote className="border-s-4 border-line ps-4">“{text}”</blockquote>
}
