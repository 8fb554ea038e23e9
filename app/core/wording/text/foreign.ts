/** Small words of languages that people are likeliest to try, none of which is an English word. */
const small: ReadonlySet<string> = new Set(
	`je vous votre vos nous notre est sont avec dans mais c'est s'il plait merci bonjour oui numero commande pouvez suis avez peux
	ich sie ihr ihre ihnen wir und nicht sind der eine einen mit fur auf tut leid haben kann bitte danke mich
	una usted senor senora gracias sus nuestro nuestra por que estoy esta muy hoy pero puedo
	gli della sono dispiace grazie suo subito che non posso
	het spijt wij uw een niet bedankt ik
	nao obrigado voce seu sua isto pelo
	przepraszam bardzo pani prosze dzien nie jest
	jag ber och inte tack`.split(/\s+/),
)

/** Whether a form is a small word of another language, and hardly anything else. */
export function isForeignWord(form: string): boolean {
	return small.has(form)
}
