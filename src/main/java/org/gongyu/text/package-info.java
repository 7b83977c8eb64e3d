/** Every word that a person reads, in Chinese first and English second. The only user of resource bundles. */
package org.gongyu.text;
