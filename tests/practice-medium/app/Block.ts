/** A bare block, for the places where Medium gives a div the role of a button, a text field or a dialog. */
export const Block = 'div';
