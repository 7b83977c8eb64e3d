package org.gongyu.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/**
 * A pair of keys (X25519): whoever has the public one can put a secret in, and only the private one takes it out. That is how a new
 * data key reaches people whose passwords nobody knows.
 */
final class Letterbox {

    private static final String CURVE = "X25519";
    private static final int PUBLIC = 44; // the length of a public key's encoding (RFC 8410)

    private Letterbox() {}

    static KeyPair create(SecureRandom random) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(CURVE);
            pairs.initialize(255, random);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java since 11 has " + CURVE, impossible);
        }
    }

    /** Puts a secret in: a new public key (44 bytes), and the secret under the key both agree on. */
    static byte[] put(byte[] publicKey, String place, byte[] secret, SecureRandom random) {
        KeyPair once = create(random);
        byte[] sealed = Gcm.seal(agreed(once, publicKey), place, secret, random);
        byte[] mine = once.getPublic().getEncoded();
        return ByteBuffer.allocate(mine.length + sealed.length)
                .put(mine)
                .put(sealed)
                .array();
    }

    /** Takes a secret out; empty if it isn't for this key or this place. */
    static Optional<byte[]> take(byte[] privateKey, String place, byte[] sealed) {
        if (sealed.length < PUBLIC) {
            return Optional.empty();
        }
        try {
            byte[] agreed = agree(privateKey(privateKey), publicKey(Arrays.copyOf(sealed, PUBLIC)));
            return Gcm.open(agreed, place, Arrays.copyOfRange(sealed, PUBLIC, sealed.length));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private static byte[] agreed(KeyPair once, byte[] publicKey) {
        try {
            return agree(once.getPrivate(), publicKey(publicKey));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a public key", unusable);
        }
    }

    private static byte[] agree(PrivateKey mine, PublicKey theirs) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(mine);
        agreement.doPhase(theirs, true);
        return Hkdf.derive(agreement.generateSecret(), "gongyu letterbox");
    }

    private static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static PrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
