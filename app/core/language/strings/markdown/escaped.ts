/** Plain words, so written that Markdown reads them as they are. Slots (`{{name}}`) stay. */
export function escaped(text: string): string {
	return text
		.replace(/[\\`*~|]|\](?=\()|^\[(?=[ xX]\])/gm, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^([ \t]*)([#>+=-])/gm, '$1\\$2')
		.replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
}
