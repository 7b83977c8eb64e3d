/**
 * One definition per ledger: fields, what kind of value each holds, and the rules. Table columns, forms, filters, Excel export and
 * import are all derived from it. Pure Java: it describes values, not layout, SQL or behaviour.
 */
package org.gongyu.ledger;
